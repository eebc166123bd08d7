package org.baobab.platform.backup.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.backup.BackupBook;
import org.baobab.platform.backup.restore.Proof;

/** Writes down what became of a verification, in the table of backups and in the trail; nobody is signed in at that hour. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class VerificationRecord {
    private static final String BACKUP = "backup";

    @Inject
    BackupBook book;

    @Inject
    AuditTrail trail;

    @ActivateRequestContext
    public void proven(String id, Proof proof) {
        book.proven(id, proof);
        trail.record("backup.verified", BACKUP, id, Map.of("seconds", proof.seconds(), "rows", proof.rows()));
    }

    @ActivateRequestContext
    public void unproven(String id, String reason) {
        book.unproven(
                id, Json.createObjectBuilder().add("error", reason).build().toString());
        trail.record("backup.unproven", BACKUP, id, Map.of("reason", reason));
    }
}
