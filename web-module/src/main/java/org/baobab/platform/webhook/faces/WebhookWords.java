package org.baobab.platform.webhook.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URI;
import org.baobab.platform.audit.EventCatalogue;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.webhook.DeliveryState;
import org.baobab.platform.webhook.WebhookView;

/** Webhooks and what came of deliveries, in words. */
@Named
@RequestScoped
public class WebhookWords {
    static final String BUNDLE = "webhookText";
    private static final String ALL = "*";

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    EventCatalogue catalogue;

    /** What tells receivers apart at a glance: the description, else the host. */
    public String name(WebhookView webhook) {
        return webhook.description() == null ? host(webhook) : webhook.description();
    }

    public String host(WebhookView webhook) {
        return URI.create(webhook.url()).getHost();
    }

    public String events(WebhookView webhook) {
        if (webhook.events().contains(ALL)) {
            return texts.of(BUNDLE, "events.all");
        }
        int number = webhook.events().size();
        return number == 1 ? event(webhook.events().getFirst()) : texts.of(BUNDLE, "events.some", number);
    }

    /** An event as people call it; its name where it has been renamed since. */
    public String event(String name) {
        return catalogue.all().stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .map(this::description)
                .orElse(name);
    }

    public String description(EventType type) {
        return type.description(preferences.getLocale());
    }

    public String condition(WebhookView webhook) {
        if (!webhook.enabled()) {
            return texts.of(BUNDLE, "disabled." + webhook.disabledBecause());
        }
        return texts.of(BUNDLE, webhook.failingSince() == null ? "enabled" : "failing");
    }

    public String conditionTone(WebhookView webhook) {
        if (!webhook.enabled()) {
            return webhook.disabledBecause().name().equals("BY_HAND") ? "quiet" : "danger";
        }
        return webhook.failingSince() == null ? "ok" : "warn";
    }

    public String state(DeliveryState state) {
        return texts.of(BUNDLE, "state." + state);
    }

    public String tone(DeliveryState state) {
        return switch (state) {
            case DELIVERED -> "ok";
            case PENDING -> "warn";
            case FAILED -> "danger";
            case CANCELLED -> "quiet";
        };
    }

    /** What came of the last call: "503 · 41 ms", "Délai dépassé". */
    public String result(Integer status, String error, Integer millis) {
        if (status != null) {
            return texts.of(BUNDLE, "result.status", status, millis);
        }
        return error == null ? "" : texts.find(BUNDLE, "error." + error).orElse(error);
    }
}
