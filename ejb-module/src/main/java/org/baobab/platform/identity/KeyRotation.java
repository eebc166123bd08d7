package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.identity.token.SigningKeys;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;

/** Changes the key of access tokens on demand. */
@ApplicationScoped
public class KeyRotation {
    @Inject
    SigningKeys keys;

    @Inject
    AuditTrail trail;

    @Transactional
    @NeedsPlatform(PlatformRole.OPERATOR)
    public String rotate() {
        String kid = keys.rotate();
        trail.record("signing-key.rotated", "signing-key", kid, Map.of());
        return kid;
    }
}
