package org.baobab.platform.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.preference.TrunkTopics;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.task.Priority;

/** Tells those who can do something about it that a webhook was switched off. */
@ApplicationScoped
class WebhookNotices {
    @Inject
    Announcements announcements;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Settings settings;

    /** By letter and at the bell; in the transaction that switches it off. */
    void disabled(Webhook webhook, String address, DisabledBecause reason, Instant since) {
        UUID organization = webhook.organizationId();
        URI home = settings.address("baobab.public.url", "http://localhost:8080");
        announcements.toManagers(
                organization,
                reason == DisabledBecause.GONE ? "webhook-gone" : "webhook-disabled",
                Map.of(
                        "organization", organizations.view(organization).name(),
                        "address", address,
                        "since", since),
                TrunkTopics.OPERATIONS,
                Priority.HIGH,
                URI.create(home + "/organization/webhooks/detail?id=" + webhook.id()));
    }
}
