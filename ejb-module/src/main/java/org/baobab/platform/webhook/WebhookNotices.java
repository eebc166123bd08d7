package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.notification.Notifications;
import org.baobab.platform.notification.Templates;

/** Tells those who can do something about it that a webhook was switched off. */
@ApplicationScoped
class WebhookNotices {
    @PersistenceContext
    EntityManager em;

    @Inject
    Templates templates;

    @Inject
    Notifications notifications;

    @Inject
    Settings settings;

    /** Each manager in their own language; in the transaction that switches it off. */
    void disabled(UUID organizationId, String address, DisabledBecause reason, Instant since) {
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        String template = reason == DisabledBecause.GONE ? "webhook-gone" : "webhook-disabled";
        for (Object[] manager : managers(organizationId)) {
            Map<String, Object> values = Map.of(
                    "name",
                    manager[1],
                    "organization",
                    manager[3],
                    "address",
                    address,
                    "since",
                    since,
                    "link",
                    home + "/organization/webhooks");
            notifications.email(
                    templates.email(template, Locale.forLanguageTag((String) manager[2]), (String) manager[0], values));
        }
    }

    private List<Object[]> managers(UUID organizationId) {
        List<?> rows = em.createNativeQuery("""
                        SELECT a.email, a.full_name, a.locale, o.name
                        FROM membership m
                        JOIN account a ON a.id = m.account_id
                        JOIN organization o ON o.id = m.organization_id
                        WHERE o.id = :organization AND m.role IN ('OWNER', 'MANAGER') AND a.locked_at IS NULL
                        ORDER BY m.id""", Object[].class)
                .setParameter("organization", organizationId)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }
}
