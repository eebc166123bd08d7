package org.baobab.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.persistence.OldRows;
import org.baobab.platform.persistence.OutlivedRows;

/** Lines of the trail that were kept long enough. Those that tell who was given or lost a right stay longer: that is asked long after the act itself. */
@ApplicationScoped
class OutlivedEntries implements OutlivedRows {
    // By id, which tells when the line was written: the walk ends where the young lines begin, and history that was
    // brought along counts from that day.
    private static final String OUTLIVED = """
            id < :young AND (id < :oldest OR NOT (
                action LIKE 'member.%' OR action LIKE 'invitation.%' OR action LIKE 'api-key.%' OR action LIKE 'signing-key.%'
                OR action IN ('account.role-changed', 'account.locked', 'account.unlocked', 'account.provided',
                    'organization.founded')))""";

    @PersistenceContext
    EntityManager em;

    @Inject
    AuditSettings settings;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public OldRows rows() {
        Instant now = clock.instant();
        return new OldRows(
                em,
                "audit_entry",
                OUTLIVED,
                Map.of(
                        "young", Ids.floor(now.minus(settings.kept())),
                        "oldest", Ids.floor(now.minus(settings.rightsKept()))));
    }
}
