package org.baobab.platform.report.weekly;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.document.DocumentFilter;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.report.HouseLanguage;
import org.baobab.platform.report.ReportTemplate;
import org.baobab.platform.report.Reports;
import org.baobab.platform.storage.Bucket;

/**
 * Makes the weekly report of the organisation that the caller works in, who is Baobab itself, and hands it out. Outside of the caller's transaction: what one
 * organisation makes fail does not touch the others.
 */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class WeeklyReports {
    static final String WORDS = "weekly";
    private static final ReportTemplate TEMPLATE = new ReportTemplate(WORDS);

    @Inject
    @Any
    Instance<WeeklySection> sections;

    @Inject
    Reports reports;

    @Inject
    Documents documents;

    @Inject
    Organizations organizations;

    @Inject
    HouseLanguage language;

    @Inject
    WeeklyReportRows rows;

    /** Empty where nothing happened in the week, and where the report went out already. */
    public Optional<WeeklyPrint> prepare(LocalDate monday) {
        OrganizationView organization = organizations.current();
        if (rows.isSent(organization.id(), monday)) {
            return Optional.empty();
        }
        Locale locale = language.of(organization.id());
        ReportWeek week = new ReportWeek(organization.id(), monday, reports.zone(), reports.formats(locale));
        List<ReportSection> found = sections.stream()
                .sorted(Comparator.comparingInt(WeeklySection::order))
                .map(section -> section.of(week))
                .flatMap(Optional::stream)
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(print(organization, week, found));
    }

    /** Keeps the report and mails it to the managers, once, however often it is called. */
    public void issue(WeeklyPrint print, long executionId) {
        if (rows.claim(print, executionId)) {
            rows.sent(print, kept(print), executionId);
        }
    }

    /** Notes that an organisation goes without its report until the next run for this week. */
    public void skip(UUID organizationId, LocalDate monday, String why, long executionId) {
        rows.failed(organizationId, monday, why, executionId);
    }

    private WeeklyPrint print(OrganizationView organization, ReportWeek week, List<ReportSection> found) {
        WeeklyPages pages = new WeeklyPages(week);
        try (PdfFile pdf = reports.render(TEMPLATE, pages.values(found), week.locale());
                InputStream content = pdf.open()) {
            return new WeeklyPrint(
                    organization.id(),
                    organization.name(),
                    week.monday(),
                    pages.fileName(),
                    content.readAllBytes(),
                    pdf.pages());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A run that broke off may have stored it before it could say so. */
    private DocumentView kept(WeeklyPrint print) {
        DocumentFilter filter = new DocumentFilter(Bucket.REPORTS, print.name(), false);
        return documents.list(filter, Paging.first()).items().stream()
                .filter(document -> document.name().equals(print.name()))
                .findFirst()
                .orElseGet(() -> documents.store(
                        NewDocument.of(Bucket.REPORTS, print.name()).ofLength(print.pdf().length),
                        new ByteArrayInputStream(print.pdf())));
    }
}
