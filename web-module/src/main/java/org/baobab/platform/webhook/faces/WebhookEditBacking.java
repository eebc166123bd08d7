package org.baobab.platform.webhook.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventCatalogue;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.webhook.ChangeWebhook;
import org.baobab.platform.webhook.CreateWebhook;
import org.baobab.platform.webhook.CreatedWebhook;
import org.baobab.platform.webhook.WebhookService;
import org.baobab.platform.webhook.WebhookView;

/** The form of a new webhook, and of one that there is. A new one's secret is shown in the answer to its creation and kept nowhere. */
@Named
@ViewScoped
@ShowsRefusals
public class WebhookEditBacking implements Serializable {
    private static final String ALL = "*";

    @Inject
    WebhookService service;

    @Inject
    EventCatalogue catalogue;

    @Inject
    Notices notices;

    private String id;
    private long version;
    private String url;
    private String description;
    private boolean all;
    private Map<String, Boolean> boxes = new LinkedHashMap<>();
    private transient CreatedWebhook created;

    public void load() {
        if (isOld()) {
            WebhookView webhook = service.get(Keys.of("Webhook", id));
            version = webhook.version();
            url = webhook.url();
            description = webhook.description();
            all = webhook.events().contains(ALL);
            webhook.events().forEach(event -> boxes.put(event, true));
        }
    }

    public void save() {
        if (!isOld()) {
            created = service.create(new CreateWebhook(url, events(), description, null));
        } else {
            ChangeWebhook wish = new ChangeWebhook(Patch.to(url), Patch.to(events()), Patch.to(description), null);
            service.change(Keys.of("Webhook", id), wish, version);
            notices.tell(WebhookWords.BUNDLE, "edit.saved");
            Pages.open("/organization/webhooks/detail?id=" + id);
        }
    }

    private boolean isOld() {
        return id != null && !id.isEmpty();
    }

    private List<String> events() {
        return all
                ? List.of(ALL)
                : catalogue.all().stream()
                        .map(EventType::name)
                        .filter(name -> Boolean.TRUE.equals(boxes.get(name)))
                        .toList();
    }

    public List<EventType> getTypes() {
        return catalogue.all().stream()
                .filter(type -> !type.name().equals("webhook.ping"))
                .toList();
    }

    public CreatedWebhook getCreated() {
        return created;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String typed) {
        url = typed;
    }

    public String getDescription() {
        return description;
    }

    public void setDescription(String typed) {
        description = typed;
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean ticked) {
        all = ticked;
    }

    public Map<String, Boolean> getBoxes() {
        return boxes;
    }
}
