package org.baobab.fleet.fence;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.geo.Ring;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;
import org.hibernate.annotations.BatchSize;

/** A zone of an organisation, made only of what {@link FenceRules} found sound. A circle keeps the box around it as its boundary, by which the index finds it. */
@Entity
@Table(name = "fleet_fence")
class Geofence extends OrganizationOwned {
    @Id
    private UUID id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FenceKind kind;

    private double[] boundary;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "fleet_fence_hole", joinColumns = @JoinColumn(name = "fence_id"))
    @OrderColumn(name = "number")
    private List<Hole> holes = new ArrayList<>();

    private Double latitude;

    private Double longitude;

    private Double radius;

    @Column(name = "all_vehicles")
    private boolean allVehicles;

    @ElementCollection
    @BatchSize(size = 100)
    @CollectionTable(name = "fleet_fence_vehicle", joinColumns = @JoinColumn(name = "fence_id"))
    @Column(name = "vehicle_id")
    private Set<UUID> vehicles = new HashSet<>();

    private Integer days;

    @Column(name = "from_minute")
    private Integer fromMinute;

    @Column(name = "until_minute")
    private Integer untilMinute;

    @Column(name = "speed_limit_kmh")
    private Integer speedLimitKmh;

    @Column(name = "dwell_seconds")
    private int dwellSeconds;

    private boolean active;

    private String color;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected Geofence() {}

    Geofence(UUID organizationId, SoundFence fence, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.createdAt = now;
        become(fence, now);
    }

    final void become(SoundFence fence, Instant now) {
        name = fence.name();
        kind = fence.kind();
        cover(fence.shape());
        allVehicles = fence.vehicles() == null;
        Set<UUID> chosen = fence.vehicles() == null ? Set.of() : fence.vehicles();
        if (!vehicles.equals(chosen)) {
            vehicles = new HashSet<>(chosen);
        }
        days = fence.hours() == null ? null : fence.hours().days();
        fromMinute = fence.hours() == null ? null : fence.hours().from();
        untilMinute = fence.hours() == null ? null : fence.hours().until();
        speedLimitKmh = fence.speedLimitKmh();
        dwellSeconds = fence.dwellSeconds();
        active = fence.active();
        color = fence.color();
        changedAt = now;
    }

    private void cover(FenceShape shape) {
        boundary = shape.outline().boundary();
        holes = new ArrayList<>(shape.holes().stream().map(Hole::new).toList());
        FenceCircle circle = shape.circle();
        latitude = circle == null ? null : circle.center().lat();
        longitude = circle == null ? null : circle.center().lng();
        radius = circle == null ? null : circle.radius();
    }

    /** Whether nothing but its name and its colour would become different. */
    boolean watchesAs(SoundFence other) {
        GeofenceFacts now = facts();
        GeofenceFacts then = new Geofence(organizationId(), other, changedAt).facts();
        return now.kind() == then.kind()
                && Objects.equals(now.area(), then.area())
                && Objects.equals(now.circle(), then.circle())
                && Objects.equals(now.vehicleIds(), then.vehicleIds())
                && Objects.equals(now.hours(), then.hours())
                && Objects.equals(now.speedLimitKmh(), then.speedLimitKmh())
                && Objects.equals(now.dwellSeconds(), then.dwellSeconds())
                && Objects.equals(now.active(), then.active());
    }

    /** As somebody would say it again. */
    GeofenceFacts facts() {
        boolean round = radius != null;
        return new GeofenceFacts(
                name,
                kind,
                round
                        ? null
                        : GeoPolygon.of(
                                new Ring(boundary),
                                holes.stream().map(Hole::ring).toList()),
                round ? new FenceCircle(new GeoPoint(latitude, longitude), radius) : null,
                allVehicles ? null : vehicles.stream().sorted().toList(),
                days == null ? null : new Hours(days, fromMinute, untilMinute).said(),
                speedLimitKmh,
                dwellSeconds,
                active,
                color);
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    FenceKind kind() {
        return kind;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return version;
    }

    /** A piece that is cut out. */
    @Embeddable
    static class Hole {
        private double[] boundary;

        protected Hole() {}

        Hole(Ring ring) {
            boundary = ring.boundary();
        }

        Ring ring() {
            return new Ring(boundary);
        }
    }
}
