package org.baobab.platform.announcement.preference;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.notification.Channel;

/** What one person has switched off, and their quiet hours. It exists from the first change on. */
@Entity
@Table(name = "notification_preference")
public class NotificationPreference {
    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "time_zone")
    private String timeZone;

    @Column(name = "quiet_from")
    private LocalTime quietFrom;

    @Column(name = "quiet_to")
    private LocalTime quietTo;

    @ElementCollection
    @CollectionTable(name = "switched_off_topic", joinColumns = @JoinColumn(name = "account_id"))
    private Set<SwitchedOff> off = new HashSet<>();

    @Column(name = "changed_at")
    private Instant changedAt;

    @Version
    private long version;

    protected NotificationPreference() {}

    NotificationPreference(UUID accountId, ZoneId zone, Instant now) {
        this.accountId = accountId;
        this.timeZone = zone.getId();
        this.changedAt = now;
    }

    void become(Set<SwitchedOff> wanted, ZoneId zone, QuietHours hours, Instant now) {
        off.retainAll(wanted);
        off.addAll(wanted);
        timeZone = zone.getId();
        quietFrom = hours == null ? null : hours.from();
        quietTo = hours == null ? null : hours.to();
        changedAt = now;
    }

    void switchOff(String topic, Channel channel, Instant now) {
        if (off.add(new SwitchedOff(topic, channel))) {
            changedAt = now;
        }
    }

    void switchOn(String topic, Channel channel, Instant now) {
        if (off.remove(new SwitchedOff(topic, channel))) {
            changedAt = now;
        }
    }

    boolean allows(String topic, Channel channel) {
        return !off.contains(new SwitchedOff(topic, channel));
    }

    Optional<QuietHours> quietHours() {
        return quietFrom == null ? Optional.empty() : Optional.of(new QuietHours(quietFrom, quietTo, zone()));
    }

    ZoneId zone() {
        return ZoneId.of(timeZone);
    }

    UUID accountId() {
        return accountId;
    }

    long version() {
        return version;
    }
}
