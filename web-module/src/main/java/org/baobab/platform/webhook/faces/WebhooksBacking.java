package org.baobab.platform.webhook.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.webhook.WebhookService;
import org.baobab.platform.webhook.WebhookView;

/** Whom the organisation tells. */
@Named
@RequestScoped
@ShowsRefusals
public class WebhooksBacking {
    @Inject
    WebhookService service;

    private Slice<WebhookView> webhooks;

    public void load() {
        webhooks = service.list(Paging.of(Paging.MAX_LIMIT, null));
    }

    public List<WebhookView> getWebhooks() {
        return webhooks.items();
    }
}
