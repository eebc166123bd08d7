package org.baobab.fleet;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/** Where vehicles of an organisation belong. */
@Entity
@Table(name = "fleet_depot")
class Depot extends OrganizationOwned {
    @Id
    private UUID id;

    private String name;

    private String address;

    private double latitude;

    private double longitude;

    private Integer capacity;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Depot() {}

    Depot(UUID organizationId, DepotFacts facts, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now;
        say(facts, now);
    }

    void say(DepotFacts facts, Instant now) {
        name = facts.name();
        address = facts.address();
        latitude = facts.place().lat();
        longitude = facts.place().lng();
        capacity = facts.capacity();
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    long version() {
        return version;
    }

    DepotFacts facts() {
        return new DepotFacts(name, place(), capacity, address);
    }

    DepotView view(long vehicles) {
        return new DepotView(id, name, place(), capacity, address, vehicles, createdAt, changedAt, version);
    }

    private GeoPoint place() {
        return new GeoPoint(latitude, longitude);
    }
}
