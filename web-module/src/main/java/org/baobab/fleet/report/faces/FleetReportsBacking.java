package org.baobab.fleet.report.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.IntStream;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.report.AskMonthlyReport;
import org.baobab.fleet.report.ChangeMonthlyMail;
import org.baobab.fleet.report.MonthlyMail;
import org.baobab.fleet.report.MonthlyMailView;
import org.baobab.fleet.report.MonthlyReport;
import org.baobab.fleet.report.MonthlyReports;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Asks for the report of a month, and shows those that were asked for. */
@Named
@ViewScoped
@ShowsRefusals
public class FleetReportsBacking implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String BUNDLE = "fleetReportText";
    private static final int MONTHS = 18;

    @Inject
    MonthlyReports reports;

    @Inject
    MonthlyMail mail;

    @Inject
    Notices notices;

    @Inject
    Preferences preferences;

    private String month;
    private String cursor;
    private transient Slice<MonthlyReport> slice;
    private transient MonthlyMailView mailed;

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        slice = null;
    }

    public void ask() {
        YearMonth wanted = YearMonth.parse(month);
        reports.ask(new AskMonthlyReport(wanted, null));
        notices.tell(BUNDLE, "reports.asked", name(wanted));
        Pages.open(FleetLinks.REPORTS);
    }

    /** Whether managers get each month by mail. */
    public MonthlyMailView getMail() {
        if (mailed == null) {
            mailed = mail.get();
        }
        return mailed;
    }

    /** @param on what the button said that it would become, whatever somebody else chose meanwhile */
    public void switchMail(boolean on) {
        mail.change(new ChangeMonthlyMail(on));
        notices.tell(BUNDLE, on ? "mail.on" : "mail.off");
        Pages.open(FleetLinks.REPORTS);
    }

    public List<YearMonth> getMonths() {
        YearMonth now = reports.thisMonth();
        return IntStream.range(0, MONTHS).mapToObj(now::minusMonths).toList();
    }

    public String name(YearMonth named) {
        return DateTimeFormatter.ofPattern("LLLL yyyy", preferences.getLocale()).format(named);
    }

    public String tone(MonthlyReport report) {
        return switch (report.state()) {
            case DONE -> "ok";
            case FAILED -> "danger";
            default -> "quiet";
        };
    }

    public Slice<MonthlyReport> getSlice() {
        if (slice == null) {
            slice = reports.list(Paging.of(Paging.DEFAULT_LIMIT, cursor));
        }
        return slice;
    }

    /** The month before this one, which is over, unless another was chosen. */
    public String getMonth() {
        return month == null ? reports.thisMonth().minusMonths(1).toString() : month;
    }

    public void setMonth(String chosen) {
        month = chosen;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
