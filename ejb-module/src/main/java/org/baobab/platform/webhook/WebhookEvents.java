package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.baobab.platform.audit.EventType;
import org.baobab.platform.audit.EventTypes;

/** What is recorded of webhooks. No webhook hears of its own changes; the ping goes to the one that was asked to. */
@ApplicationScoped
class WebhookEvents implements EventTypes {
    static final String SUBJECT = "webhook";
    static final String CREATED = "webhook.created";
    static final String CHANGED = "webhook.changed";
    static final String DELETED = "webhook.deleted";
    static final String DISABLED = "webhook.disabled";
    static final String ROTATED = "webhook.secret-rotated";
    static final String PING = "webhook.ping";

    private static final String ADDRESS = "address";
    private static final String RECEIVER = "https://n8n.example.com:443";

    @Override
    public List<EventType> eventTypes() {
        return List.of(
                new EventType(
                        CREATED,
                        "Un webhook est créé",
                        "A webhook was created",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER, "events", "member.added member.left")),
                new EventType(
                        CHANGED,
                        "Un webhook a changé",
                        "A webhook changed",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER, "events", "*", "enabled", true)),
                new EventType(
                        DELETED,
                        "Un webhook est supprimé",
                        "A webhook was deleted",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER)),
                new EventType(
                        DISABLED,
                        "Un webhook est désactivé après des échecs",
                        "A webhook was switched off after failures",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER, "reason", DisabledBecause.FAILING.name())),
                new EventType(
                        ROTATED,
                        "Le secret d’un webhook est renouvelé",
                        "A webhook's secret was replaced",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER)),
                new EventType(
                        PING,
                        "Un essai est envoyé à la main",
                        "A test was sent by hand",
                        SUBJECT,
                        Map.of(ADDRESS, RECEIVER)));
    }
}
