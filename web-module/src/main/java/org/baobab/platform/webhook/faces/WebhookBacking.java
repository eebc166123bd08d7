package org.baobab.platform.webhook.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;
import org.baobab.platform.webhook.ChangeWebhook;
import org.baobab.platform.webhook.DeliveryLog;
import org.baobab.platform.webhook.DeliveryState;
import org.baobab.platform.webhook.DeliveryView;
import org.baobab.platform.webhook.WebhookService;
import org.baobab.platform.webhook.WebhookView;

/** One webhook with its log, which moves while somebody looks. */
@Named
@ViewScoped
@ShowsRefusals
public class WebhookBacking implements Serializable {
    @Inject
    WebhookService service;

    @Inject
    DeliveryLog log;

    @Inject
    Notices notices;

    private String id;
    private String cursor;
    private String state;
    private transient WebhookView webhook;
    private transient Slice<DeliveryView> deliveries;
    private transient String secret;

    public void load() {
        webhook = service.get(key());
    }

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        webhook = null;
        deliveries = null;
    }

    public void test() {
        log.test(key());
        tell("test.sent");
    }

    public void rotate() {
        secret = service.rotateSecret(key()).secret();
    }

    public void enable() {
        switchTo(true, "enable.done");
    }

    public void disable() {
        switchTo(false, "disable.done");
    }

    public void delete() {
        service.delete(key());
        notices.tell(WebhookWords.BUNDLE, "delete.done");
        Pages.open("/organization/webhooks");
    }

    public void redeliver(DeliveryView delivery) {
        log.redeliver(key(), delivery.id());
        tell("redeliver.done");
    }

    private UUID key() {
        return Keys.of("Webhook", id);
    }

    private void switchTo(boolean enabled, String key) {
        service.change(key(), new ChangeWebhook(null, null, null, Patch.to(enabled)), null);
        tell(key);
    }

    private void tell(String key) {
        notices.tell(WebhookWords.BUNDLE, key);
        Pages.open("/organization/webhooks/detail?id=" + id);
    }

    public WebhookView getWebhook() {
        if (webhook == null) {
            load();
        }
        return webhook;
    }

    public Slice<DeliveryView> getSlice() {
        if (deliveries == null) {
            deliveries = log.list(key(), wanted(), Paging.of(Paging.DEFAULT_LIMIT, cursor));
        }
        return deliveries;
    }

    public List<DeliveryView> getDeliveries() {
        return getSlice().items();
    }

    public List<DeliveryState> getStates() {
        return List.of(DeliveryState.values());
    }

    /** What the address of the next part of the list begins with. */
    public String getFilter() {
        return "id=" + id + (wanted() == null ? "&" : "&state=" + wanted() + "&");
    }

    /** Whatever somebody writes into the address that is no state shows all. */
    private DeliveryState wanted() {
        return getStates().stream()
                .filter(each -> each.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    /** The new secret, once. */
    public String getSecret() {
        return secret;
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }

    public String getState() {
        return state;
    }

    public void setState(String chosen) {
        state = chosen;
    }
}
