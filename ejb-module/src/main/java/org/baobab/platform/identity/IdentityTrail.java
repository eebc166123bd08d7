package org.baobab.platform.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;

/** What is written down of accounts. Where nobody is signed in yet, the act is that of the account's owner. */
@ApplicationScoped
@Transactional(TxType.REQUIRED)
class IdentityTrail {
    private static final String SUBJECT = "account";

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    void record(String action, UUID accountId, Map<String, ?> details) {
        UUID actor = caller.accountId() == null ? accountId : caller.accountId();
        trail.recordBy(actor, action, SUBJECT, accountId, details);
    }

    void record(String action, UUID accountId) {
        record(action, accountId, Map.of());
    }
}
