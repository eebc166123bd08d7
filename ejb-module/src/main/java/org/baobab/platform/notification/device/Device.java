package org.baobab.platform.notification.device;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A phone or browser as it is kept. {@link Devices} writes it in one statement, so that two who sign in on one device at once do not collide. */
@Entity
@Table(name = "device")
class Device {
    @Id
    @Column(name = "token_hash")
    private byte[] tokenHash;

    private String token;

    @Column(name = "account_id")
    private UUID accountId;

    @Enumerated(EnumType.STRING)
    private Platform platform;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected Device() {}
}
