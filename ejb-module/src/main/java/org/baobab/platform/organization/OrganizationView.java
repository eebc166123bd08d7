package org.baobab.platform.organization;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/** An organisation as its members see it. */
public record OrganizationView(
        UUID id,
        String name,
        String country,
        String currency,
        String timeZone,
        List<String> apps,
        UUID logoDocumentId,
        String brandColor,
        Instant createdAt,
        @JsonbTransient long version)
        implements Versioned {

    static OrganizationView of(Organization organization) {
        OrganizationFacts facts = organization.facts();
        return new OrganizationView(
                organization.id(),
                facts.name(),
                facts.country(),
                facts.currency(),
                facts.timeZone(),
                facts.apps().stream().map(App::code).toList(),
                facts.logoDocumentId(),
                facts.brandColor(),
                organization.createdAt(),
                organization.version());
    }

    public boolean uses(App app) {
        return apps.contains(app.code());
    }
}
