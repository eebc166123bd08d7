package org.baobab.platform.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.organization.Brand;
import org.baobab.platform.organization.Branding;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Texts;
import org.jboss.logging.Logger;

/**
 * Prints reports of the organisation that the caller works in (a task or a job acts as Baobab in one), in its colours and its time zone, and keeps them among its
 * documents.
 */
@ApplicationScoped
public class Reports {
    /** Larger ones would not pass every mailbox; a letter has a link anyway. */
    public static final int LARGEST_ATTACHED = 5 * 1024 * 1024;

    private static final Logger LOG = Logger.getLogger(Reports.class);

    /** Larger pictures are no logos, and each report would carry them. */
    private static final int LARGEST_LOGO = 1024 * 1024;

    @Inject
    PdfEngine engine;

    @Inject
    Documents documents;

    @Inject
    Branding branding;

    @Inject
    Organizations organizations;

    @Inject
    Clock clock;

    /** Whoever gets it closes it. */
    public PdfFile render(ReportTemplate template, Map<String, ?> values, Locale locale) {
        String html = paper(locale).html(template, values, clock.instant());
        return engine.html(HtmlPage.of(html), Assets.NONE);
    }

    /**
     * Keeps a report in the bucket {@code reports} of the organisation.
     *
     * @param name for people, such as {@code fleet-teranga-immo-2026-10.pdf}
     */
    public DocumentView storeAs(PdfFile print, String name) {
        try (InputStream content = print.open()) {
            return documents.store(NewDocument.of(Bucket.REPORTS, name).ofLength(print.size()), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a report, for values that need some. */
    public Texts texts(ReportTemplate template, Locale locale) {
        return words(template, locale);
    }

    /** The words of a report outside of any organisation. */
    public static Texts words(ReportTemplate template, Locale locale) {
        return new ReportTexts(template, language(locale));
    }

    /** How the report writes numbers, money and times. */
    public Formats formats(Locale locale) {
        return new Formats(language(locale), zone());
    }

    public ZoneId zone() {
        return ZoneId.of(organizations.current().timeZone());
    }

    private ReportPaper paper(Locale locale) {
        Brand brand = branding.current();
        return new ReportPaper(
                brand.name(),
                brand.color(),
                brand.onColor(),
                brand.inkColor(),
                logo(brand.logoDocumentId()),
                language(locale),
                zone());
    }

    /** Null where there is none that can be printed: a report without a logo is better than none. */
    private String logo(UUID documentId) {
        if (documentId == null) {
            return null;
        }
        try (DocumentContent logo = documents.open(documentId)) {
            DocumentView view = logo.view();
            boolean printed = view.kind() == ContentKind.PNG || view.kind() == ContentKind.JPEG;
            if (!printed || view.size() > LARGEST_LOGO) {
                return null;
            }
            String bytes = Base64.getEncoder().encodeToString(logo.stream().readAllBytes());
            return "data:" + view.contentType() + ";base64," + bytes;
        } catch (AppException | IOException gone) {
            LOG.infof("A report goes without its logo %s: %s", documentId, gone.getMessage());
            return null;
        }
    }

    private static Locale language(Locale wanted) {
        boolean english = wanted != null && Locale.ENGLISH.getLanguage().equals(wanted.getLanguage());
        return english ? Locale.ENGLISH : Locale.FRENCH;
    }
}
