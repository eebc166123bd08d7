package org.baobab.fleet.dashboard;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import org.baobab.fleet.VehicleChanged;
import org.baobab.fleet.VehiclesChanged;
import org.baobab.platform.audit.AuditRecorded;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.organization.Remembered;
import org.infinispan.Cache;

/** The dashboard of the organisation that the caller has entered; mostly from memory. */
@ApplicationScoped
public class FleetDashboards {
    /** The cache of views is shared with other kinds of views. */
    private static final String KEY = "fleet-dashboard:";

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/views")
    Cache<String, FleetDashboard> views;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    @Inject
    DashboardCount count;

    @Inject
    Event<Stale> stales;

    @Inject
    Caller caller;

    private Remembered<String, FleetDashboard> remembered;

    @PostConstruct
    void prepare() {
        remembered = new Remembered<>(views, key -> count.now());
    }

    @Needs(Role.VIEWER)
    @NeedsApp(App.FLEET)
    public FleetDashboard current() {
        return remembered.get(KEY + caller.requireOrganization());
    }

    void forget(@Observes AuditRecorded act) {
        forgetAfterwards(act.organizationId());
    }

    void forget(@Observes VehicleChanged change) {
        forgetAfterwards(change.organizationId());
    }

    void forget(@Observes VehiclesChanged change) {
        forgetAfterwards(change.organizationId());
    }

    /** Once in a transaction: a file of vehicles is ten thousand acts, and each time all nodes would hear of it. */
    private void forgetAfterwards(UUID organizationId) {
        Stale stale = new Stale(organizationId);
        if (transactions.getResource(stale) == null) {
            transactions.putResource(stale, Boolean.TRUE);
            stales.fire(stale);
        }
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Stale stale) {
        forget(stale.organizationId());
    }

    /** Whose figures are not true any more. */
    record Stale(UUID organizationId) {}

    private void forget(UUID organizationId) {
        remembered.forget(KEY + organizationId);
    }
}
