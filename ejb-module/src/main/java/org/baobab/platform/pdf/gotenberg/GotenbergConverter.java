package org.baobab.platform.pdf.gotenberg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.GotenbergAwayException;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.RefusedFormException;
import org.baobab.platform.pdf.gotenberg.GotenbergServer.TooSlowException;
import org.baobab.platform.pdf.word.MadePdf;
import org.baobab.platform.pdf.word.OfficeKind;
import org.baobab.platform.pdf.word.WordConverter;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.pdf.word.WordProblems;
import org.baobab.platform.pdf.word.WordSettings;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jboss.logging.Logger;

/** Converts with the LibreOffice of a Gotenberg server. */
@ApplicationScoped
public class GotenbergConverter implements WordConverter {
    private static final Logger LOG = Logger.getLogger(GotenbergConverter.class);
    private static final String ROUTE = "/forms/libreoffice/convert";

    @Inject
    GotenbergSettings settings;

    @Inject
    GotenbergServer server;

    @Inject
    WordSettings limits;

    @Inject
    PdfFolder files;

    @Override
    public String name() {
        return WordSettings.GOTENBERG;
    }

    @Override
    public Optional<String> trouble() {
        return settings.url().isPresent() ? Optional.empty() : Optional.of("No Gotenberg server is configured");
    }

    @Override
    public PdfFile convert(Path document, OfficeKind kind, WordOptions options) {
        Path pdf = files.newFile();
        boolean done = false;
        try {
            server.post(ROUTE, form(document, kind, options), pdf, limits.limit());
            PdfFile made = MadePdf.own(pdf);
            done = true;
            return made;
        } catch (RefusedFormException refused) {
            LOG.debugf("Gotenberg refuses a document: %s", refused.getMessage());
            throw options.pageRanges() != null && refused.getMessage().contains("nativePageRanges")
                    ? WordProblems.pageRanges(options.pageRanges())
                    : WordProblems.unreadable(refused);
        } catch (TooSlowException e) {
            throw WordProblems.tooLong(limits.limit().toSeconds());
        } catch (BulkheadException e) {
            throw WordProblems.busy(e);
        } catch (CircuitBreakerOpenException | GotenbergAwayException e) {
            LOG.infof("No conversion by Gotenberg: %s", e.getMessage());
            throw WordProblems.away("The Gotenberg server does not answer", e);
        } finally {
            if (!done) {
                PdfFolder.drop(pdf);
            }
        }
    }

    private static GotenbergForm form(Path document, OfficeKind kind, WordOptions options) {
        try {
            GotenbergForm form = new GotenbergForm().file("document." + kind.extension(), document);
            if (options.landscape()) {
                form.field("landscape", true);
            }
            if (options.pageRanges() != null) {
                form.field("nativePageRanges", options.pageRanges());
            }
            if (options.password() != null) {
                form.field("password", options.password());
            }
            options.export().forEach((name, value) -> {
                if (name.equals(WordOptions.ARCHIVE)) {
                    form.field("pdfa", "PDF/A-" + value + "b");
                } else {
                    form.field(GotenbergNames.of(name), value);
                }
            });
            return form;
        } catch (FileNotFoundException e) {
            throw new UncheckedIOException(e);
        }
    }
}
