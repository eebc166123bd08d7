package org.baobab.platform.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OrganizationOwned;

/**
 * One receiver, what it wants to know, and the secret by which it knows that it is us. A secret that was replaced signs too for a while, so that the receiver
 * can change over at its leisure.
 */
@Entity
@Table(name = "webhook")
public class Webhook extends OrganizationOwned {
    static final String ALL = "*";

    @Id
    private UUID id;

    private String url;

    private String description;

    private String events;

    private byte[] secret;

    @Column(name = "former_secret")
    private byte[] formerSecret;

    @Column(name = "former_secret_until")
    private Instant formerSecretUntil;

    private boolean enabled = true;

    @Enumerated(EnumType.STRING)
    @Column(name = "disabled_because")
    private DisabledBecause disabledBecause;

    /** How it goes is written by {@link DeliveryBook} alone, past the version. */
    @Column(name = "failing_since", insertable = false, updatable = false)
    private Instant failingSince;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private UUID createdBy;

    @Version
    private long version;

    protected Webhook() {}

    Webhook(UUID organizationId, String url, Collection<String> events, byte[] secret, Instant now) {
        super(organizationId);
        this.id = Ids.next();
        this.secret = secret.clone();
        this.createdAt = now;
        leadTo(url);
        want(events);
    }

    void madeBy(UUID account) {
        createdBy = account;
    }

    void leadTo(String address) {
        url = address;
    }

    void describe(String words) {
        description = words;
    }

    void want(Collection<String> names) {
        events = String.join(" ", names);
    }

    boolean wants(String event) {
        return events.equals(ALL) || events().contains(event);
    }

    void enable() {
        enabled = true;
        disabledBecause = null;
    }

    void disable(DisabledBecause reason) {
        enabled = false;
        disabledBecause = reason;
    }

    void replaceSecret(byte[] newer, Instant formerGoodUntil) {
        formerSecret = secret;
        formerSecretUntil = formerGoodUntil;
        secret = newer.clone();
    }

    UUID id() {
        return id;
    }

    String url() {
        return url;
    }

    String description() {
        return description;
    }

    List<String> events() {
        return List.of(events.split(" "));
    }

    byte[] secret() {
        return secret.clone();
    }

    /** Null where there is none that is still good. */
    byte[] formerSecret(Instant now) {
        return formerSecretUntil != null && now.isBefore(formerSecretUntil) ? formerSecret.clone() : null;
    }

    Instant formerSecretUntil() {
        return formerSecretUntil;
    }

    boolean isEnabled() {
        return enabled;
    }

    DisabledBecause disabledBecause() {
        return disabledBecause;
    }

    Instant failingSince() {
        return failingSince;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
