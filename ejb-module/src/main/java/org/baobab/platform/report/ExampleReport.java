package org.baobab.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baobab.platform.audit.AuditQueries;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.organization.MemberService;
import org.baobab.platform.organization.MemberView;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.report.ExampleData.Paper;
import org.baobab.platform.report.ExampleData.Person;

/** A report that shows everything that reports can, told of the caller's organisation as far as Baobab knows it. */
@ApplicationScoped
public class ExampleReport {
    private static final ReportTemplate TEMPLATE = new ReportTemplate("example");

    @Inject
    Reports reports;

    @Inject
    MemberService members;

    @Inject
    Documents documents;

    @Inject
    AuditQueries trail;

    @Inject
    Settings settings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Whoever gets it closes it. */
    @Needs(Role.VIEWER)
    public PdfFile print(Locale locale) {
        ExampleValues values = new ExampleValues(data(), reports.texts(TEMPLATE, locale), reports.formats(locale));
        return reports.render(TEMPLATE, values.all(), locale);
    }

    public String title(Locale locale) {
        return reports.texts(TEMPLATE, locale).text("title");
    }

    private ExampleData data() {
        ZoneId zone = reports.zone();
        LocalDate today = LocalDate.ofInstant(clock.instant(), zone);
        return new ExampleData(
                today,
                members.list(new Paging(Paging.MAX_LIMIT, null)).items().stream()
                        .map(ExampleReport::person)
                        .toList(),
                documents.list(DocumentFilter.all(), new Paging(Paging.MAX_LIMIT, null)).items().stream()
                        .map(ExampleReport::paper)
                        .toList(),
                actions(today, zone),
                settings.address("baobab.public.url", "http://localhost:8080") + "/documents");
    }

    private List<Long> actions(LocalDate today, ZoneId zone) {
        Instant since =
                today.minusDays(ExampleData.DAYS - 1L).atStartOfDay(zone).toInstant();
        Map<Long, Long> byAge = trail.momentsOf(caller.requireOrganization(), since).stream()
                .collect(Collectors.groupingBy(
                        at -> ChronoUnit.DAYS.between(LocalDate.ofInstant(at, zone), today), Collectors.counting()));
        return new ArrayList<>(IntStream.range(0, ExampleData.DAYS)
                .mapToObj(i -> byAge.getOrDefault(ExampleData.DAYS - 1L - i, 0L))
                .toList());
    }

    private static Person person(MemberView member) {
        return new Person(member.fullName(), member.role().name(), member.since());
    }

    private static Paper paper(DocumentView document) {
        return new Paper(document.name(), DocumentSort.of(document.kind()), document.createdAt(), document.size());
    }
}
