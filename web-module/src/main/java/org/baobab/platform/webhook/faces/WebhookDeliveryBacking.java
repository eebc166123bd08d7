package org.baobab.platform.webhook.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.webhook.DeliveryDetail;
import org.baobab.platform.webhook.DeliveryLog;

/** One delivery: what was sent, what was answered, and each attempt. */
@Named
@ViewScoped
@ShowsRefusals
public class WebhookDeliveryBacking implements Serializable {
    @Inject
    DeliveryLog log;

    @Inject
    Notices notices;

    private String webhook;
    private String id;
    private transient DeliveryDetail delivery;

    public void load() {
        delivery = log.get(Keys.of("Webhook", webhook), Keys.of("Delivery", id));
    }

    public void redeliver() {
        log.redeliver(Keys.of("Webhook", webhook), Keys.of("Delivery", id));
        notices.tell(WebhookWords.BUNDLE, "redeliver.done");
        Pages.open("/organization/webhooks/delivery?webhook=" + webhook + "&id=" + id);
    }

    public DeliveryDetail getDelivery() {
        if (delivery == null) {
            load();
        }
        return delivery;
    }

    public String getWebhook() {
        return webhook;
    }

    public void setWebhook(String given) {
        webhook = given;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
