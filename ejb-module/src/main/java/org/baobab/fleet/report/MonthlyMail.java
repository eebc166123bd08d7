package org.baobab.fleet.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.report.HouseLanguage;

/** Whether the managers of the organisation that the caller has entered get the report of each month by mail; and, for the job, the asking for those who do. */
@ApplicationScoped
@Transactional
public class MonthlyMail {
    @Inject
    MonthlyMailRows rows;

    @Inject
    MonthlyReports reports;

    @Inject
    HouseLanguage language;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @NeedsApp(App.FLEET)
    @Needs(Role.VIEWER)
    public MonthlyMailView get() {
        return rows.view(caller.requireOrganization());
    }

    @NeedsApp(App.FLEET)
    @Needs(Role.MANAGER)
    public MonthlyMailView change(ChangeMonthlyMail wish) {
        UUID organization = caller.requireOrganization();
        boolean changed =
                wish.enabled() ? rows.switchOn(organization, caller.accountId()) : rows.switchOff(organization);
        if (changed) {
            trail.record(
                    ReportEvents.MAIL_CHANGED,
                    ReportEvents.SUBJECT,
                    organization,
                    Map.of(ReportEvents.ENABLED, wish.enabled()));
        }
        return rows.view(organization);
    }

    /**
     * Has the report made and mailed, once for each month, however often it is called; for the job, as Baobab itself.
     *
     * @param month null for the one that has ended last at the organisation's place
     * @return whether it was asked for now
     */
    @NeedsApp(App.FLEET)
    @Needs(Role.MANAGER)
    public boolean send(YearMonth month) {
        UUID organization = caller.requireOrganization();
        YearMonth wanted = month == null ? reports.thisMonth().minusMonths(1) : month;
        if (!rows.claim(organization, wanted)) {
            return false;
        }
        reports.askForManagers(wanted, language.of(organization));
        return true;
    }

    /** Organisations that use fleets and switched it on, in the order of their ids. */
    @Transactional(TxType.SUPPORTS)
    public List<UUID> organizations(UUID after, int most) {
        return rows.organizations(after, most);
    }

    @Transactional(TxType.SUPPORTS)
    public long count() {
        return rows.count();
    }
}
