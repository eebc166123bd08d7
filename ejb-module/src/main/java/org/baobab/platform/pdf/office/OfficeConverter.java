package org.baobab.platform.pdf.office;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.process.Deadline;
import org.baobab.platform.pdf.word.MadePdf;
import org.baobab.platform.pdf.word.OfficeKind;
import org.baobab.platform.pdf.word.WordConverter;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.pdf.word.WordProblems;
import org.baobab.platform.pdf.word.WordSettings;
import org.jboss.logging.Logger;

/** Converts with the LibreOffice of this machine. */
@ApplicationScoped
public class OfficeConverter implements WordConverter {
    private static final Logger LOG = Logger.getLogger(OfficeConverter.class);

    @Inject
    OfficePool pool;

    @Inject
    OfficeSettings settings;

    @Inject
    WordSettings limits;

    @Inject
    PdfFolder files;

    @Resource
    ManagedThreadFactory threads;

    private ScheduledExecutorService clock;

    @PostConstruct
    void start() {
        clock = Executors.newSingleThreadScheduledExecutor(threads);
    }

    @PreDestroy
    void stop() {
        clock.shutdownNow();
    }

    @Override
    public String name() {
        return WordSettings.LIBREOFFICE;
    }

    @Override
    public Optional<String> trouble() {
        return settings.home().isPresent()
                ? Optional.empty()
                : Optional.of("LibreOffice is not installed on this machine");
    }

    @Override
    public boolean converts(OfficeKind kind) {
        return settings.home().filter(home -> home.opens(kind.family())).isPresent();
    }

    @Override
    public PdfFile convert(Path document, OfficeKind kind, WordOptions options) {
        Path pdf = files.newFile();
        boolean done = false;
        try {
            try {
                convert(document, kind, options, pdf);
            } catch (com.sun.star.uno.RuntimeException fell) {
                // It may have fallen over what came before, or been ended from outside: once more, with a fresh one.
                LOG.infof("LibreOffice fell over a document and gets another try: %s", fell.getMessage());
                secondTry(document, kind, options, pdf);
            }
            PdfFile made = MadePdf.own(pdf);
            done = true;
            return made;
        } finally {
            if (!done) {
                PdfFolder.drop(pdf);
            }
        }
    }

    private void secondTry(Path document, OfficeKind kind, WordOptions options, Path pdf) {
        try {
            convert(document, kind, options, pdf);
        } catch (com.sun.star.uno.RuntimeException fellAgain) {
            throw WordProblems.fatal(fellAgain);
        }
    }

    private void convert(Path document, OfficeKind kind, WordOptions options, Path pdf) {
        OfficePool.Seat seat = pool.take();
        boolean sound = false;
        try {
            OfficeProcess process = seat.process();
            Deadline deadline = new Deadline(clock, limits.limit(), process::kill);
            try {
                work(process, document, kind, options, pdf);
                sound = true;
            } catch (AppException refused) {
                sound = process.isAlive();
                throw refused;
            } catch (com.sun.star.uno.RuntimeException fell) {
                if (deadline.hasPassed()) {
                    throw WordProblems.tooLong(limits.limit().toSeconds());
                }
                throw fell;
            } finally {
                deadline.close();
            }
        } finally {
            if (!sound) {
                seat.leave();
            }
            pool.giveBack(seat);
        }
    }

    private static void work(OfficeProcess process, Path document, OfficeKind kind, WordOptions options, Path pdf) {
        Path result = process.place("out.pdf");
        try {
            Path brought = process.bring(document, "in." + kind.extension());
            try (OfficeDocument open = OfficeDocument.open(process, brought, kind, options)) {
                if (options.landscape()) {
                    open.turn();
                }
                open.print(result, options);
            } finally {
                Files.deleteIfExists(brought);
            }
            Files.copy(result, pdf, StandardCopyOption.REPLACE_EXISTING);
            Files.delete(result);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
