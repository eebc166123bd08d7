package org.baobab.platform.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** A provider's report that came before the message's own record, or about a message that is not ours. */
@Entity
@Table(name = "message_early_report")
class EarlyReport {
    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private DeliveryStatus status;

    private String error;

    private Instant at;

    @Embeddable
    record Key(
            String provider, @Column(name = "provider_ref") String reference) {}

    protected EarlyReport() {}

    EarlyReport(Key key, DeliveryStatus status, String error, Instant at) {
        this.key = key;
        this.status = status;
        this.error = error;
        this.at = at;
    }

    void followedBy(DeliveryStatus later, String reason, Instant now) {
        if (later.comesAfter(status)) {
            status = later;
            error = reason;
            at = now;
        }
    }

    DeliveryStatus status() {
        return status;
    }

    String error() {
        return error;
    }
}
