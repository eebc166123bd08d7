package org.baobab.platform.organization;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.hibernate.annotations.BatchSize;

/** A company that works in Baobab. It is founded by a person, who becomes its first owner, and it is never without an owner. */
@Entity
@Table(name = "organization")
public class Organization {
    @Id
    private UUID id;

    private String name;

    private String country;

    private String currency;

    @Column(name = "time_zone")
    private String timeZone;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "organization_app", joinColumns = @JoinColumn(name = "organization_id"))
    @Column(name = "app")
    @Enumerated(EnumType.STRING)
    private Set<App> apps = EnumSet.noneOf(App.class);

    @Column(name = "logo_document_id")
    private UUID logoDocumentId;

    @Column(name = "brand_color")
    private String brandColor;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private long version;

    protected Organization() {}

    Organization(OrganizationFacts facts, Instant now) {
        this.id = Ids.next();
        this.createdAt = now;
        take(facts);
    }

    void take(OrganizationFacts facts) {
        name = facts.name();
        country = facts.country();
        currency = facts.currency();
        timeZone = facts.timeZone();
        apps.retainAll(facts.apps());
        apps.addAll(facts.apps());
        logoDocumentId = facts.logoDocumentId();
        brandColor = facts.brandColor();
    }

    OrganizationFacts facts() {
        Set<App> used = EnumSet.noneOf(App.class);
        used.addAll(apps);
        return new OrganizationFacts(name, country, currency, timeZone, used, logoDocumentId, brandColor);
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    Instant createdAt() {
        return createdAt;
    }

    public long version() {
        return version;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Organization organization && id.equals(organization.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
