package org.baobab.platform.identity.challenge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;

/** One wrong password for one login name, which need not exist. */
@Entity
@Table(name = "login_failure")
public class LoginFailure {
    @Id
    private UUID id;

    @Column(name = "login_hash", updatable = false)
    private byte[] loginHash;

    @Column(updatable = false)
    private Instant at;

    protected LoginFailure() {}

    LoginFailure(byte[] loginHash, Instant at) {
        this.id = Ids.next();
        this.loginHash = loginHash;
        this.at = at;
    }
}
