package org.baobab.platform.pdf.word;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;

/** Makes PDF of documents with the converter that the configuration names. Whoever gets one closes it. */
@ApplicationScoped
public class WordConversion {
    @Inject
    @Any
    Instance<WordConverter> converters;

    @Inject
    WordSettings settings;

    @Inject
    PdfEngine engine;

    @Inject
    MeterRegistry registry;

    /** One PDF of them all, in this order. */
    public PdfFile convertAll(List<WordFile> documents, WordOptions options) {
        // All are looked at before the first is converted: what is refused is refused at once.
        documents.forEach(each -> check(each.path(), each.name()));
        List<PdfFile> made = new ArrayList<>();
        try {
            for (WordFile document : documents) {
                made.add(convert(document.path(), document.name(), options));
            }
            return made.size() == 1 ? made.removeFirst() : joined(made);
        } finally {
            made.forEach(PdfFile::close);
        }
    }

    private PdfFile joined(List<PdfFile> pieces) {
        return engine.merge(pieces.stream().map(PdfFile::path).toList());
    }

    /** @param name of the file as somebody gave it: it may only contradict what the content says, never replace it */
    public PdfFile convert(Path document, String name, WordOptions options) {
        Inspection found = inspect(document, name);
        if (found.locked() && options.password() == null) {
            throw WordProblems.locked();
        }
        WordConverter converter = converter();
        converter.trouble().ifPresent(why -> {
            throw WordProblems.away(why, null);
        });
        if (!converter.converts(found.kind())) {
            throw WordProblems.away(converter.name() + " is installed without what opens " + found.kind(), null);
        }
        long begun = System.nanoTime();
        String outcome = "failed";
        try {
            PdfFile made = converter.convert(document, found.kind(), options);
            outcome = "done";
            return made;
        } catch (UnavailableException away) {
            outcome = "unavailable";
            throw away;
        } catch (AppException refused) {
            outcome = "refused";
            throw refused;
        } finally {
            registry.timer("baobab.pdf.word", "engine", converter.name(), "outcome", outcome)
                    .record(System.nanoTime() - begun, TimeUnit.NANOSECONDS);
        }
    }

    /** Looks at a file as {@link #convert} would, for work that is only begun later. */
    public void check(Path document, String name) {
        if (inspect(document, name).locked()) {
            throw WordProblems.locked();
        }
    }

    /** Name and state of the converter, for those who ask after the health of conversions. */
    public Map<String, Object> health() {
        WordConverter converter = converter();
        return converter
                .trouble()
                .<Map<String, Object>>map(why -> Map.of("engine", converter.name(), "status", "DOWN", "reason", why))
                .orElseGet(() -> Map.of("engine", converter.name(), "status", "UP"));
    }

    private Inspection inspect(Path document, String name) {
        try {
            return Inspection.of(document, name, settings.mostInside());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WordConverter converter() {
        return converters.stream()
                .filter(one -> one.name().equals(settings.engine()))
                .findFirst()
                .orElseThrow();
    }
}
