package org.baobab.platform.announcement.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

/** A mailbox without an account that wants no letters of one topic. */
@Entity
@Table(name = "unsubscribed_address")
@IdClass(UnsubscribedAddress.Key.class)
public class UnsubscribedAddress {
    @Id
    private String email;

    @Id
    private String topic;

    @Column(name = "at")
    private Instant at;

    protected UnsubscribedAddress() {}

    /** One topic of one mailbox. */
    public record Key(String email, String topic) {}
}
