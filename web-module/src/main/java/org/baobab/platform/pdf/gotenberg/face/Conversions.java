package org.baobab.platform.pdf.gotenberg.face;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.UnprintableException;
import org.baobab.platform.pdf.gotenberg.Retouch;
import org.baobab.platform.pdf.word.WordConversion;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.web.upload.SpooledForm;
import org.baobab.platform.web.upload.SpooledForm.FormFile;

/** Gotenberg's routes, done by our own engines. */
@ApplicationScoped
class Conversions {
    private static final Set<String> PDF = Set.of("pdf");

    @Inject
    PdfEngine engine;

    @Inject
    WordConversion word;

    @Inject
    Retouch retouch;

    private Map<String, Function<Fields, Result>> routes;

    @PostConstruct
    void mount() {
        routes = Map.of(
                "/forms/chromium/convert/html",
                fields -> page(fields, false),
                "/forms/chromium/convert/markdown",
                fields -> page(fields, true),
                "/forms/libreoffice/convert",
                this::office,
                "/forms/pdfengines/merge",
                this::merge);
    }

    boolean knows(String path) {
        return routes.containsKey(path);
    }

    Result run(String path, SpooledForm form) {
        return routes.get(path).apply(new Fields(form));
    }

    private Result page(Fields fields, boolean markdown) {
        Finish finish = Finish.of(fields, false);
        if (markdown) {
            fields.files(Set.of("md"));
        }
        HtmlPage page = new ChromiumForm(fields).page(markdown);
        PdfFile print = engine.html(page, Assets.NONE);
        try {
            return Result.of(finished(print, finish));
        } catch (UnprintableException refused) {
            if (finish.wishes().pages() != null && refused.slug().equals("word-page-ranges")) {
                throw new GotenbergRefusal(
                        400,
                        "Chromium does not handle the page ranges '"
                                + finish.wishes().pages() + "' (nativePageRanges)");
            }
            throw refused;
        }
    }

    private Result office(Fields fields) {
        Finish finish = Finish.of(fields, true);
        WordOptions options = new OfficeForm(fields).options();
        List<FormFile> documents = fields.files(OfficeForm.EXTENSIONS);
        boolean merge = fields.flag("merge", false);
        fields.validate();
        Result result = new Result();
        boolean done = false;
        try {
            for (FormFile document : documents) {
                result.add(document.name() + ".pdf", converted(document, options));
            }
            Result joined = merge && documents.size() > 1 ? Result.of(engine.merge(result.paths())) : result;
            joined.replaceEach(pdf -> finished(pdf, finish));
            done = joined == result;
            return joined;
        } finally {
            if (!done) {
                result.close();
            }
        }
    }

    private PdfFile converted(FormFile document, WordOptions options) {
        try {
            return word.convert(document.path(), document.name(), options);
        } catch (UnprintableException refused) {
            if (refused.slug().equals("word-page-ranges")) {
                throw new GotenbergRefusal(
                        400, "Malformed page ranges '" + options.pageRanges() + "' (nativePageRanges)");
            }
            throw refused;
        }
    }

    private Result merge(Fields fields) {
        Finish finish = Finish.of(fields, false);
        List<FormFile> files = new ArrayList<>(fields.files(PDF));
        fields.validate();
        PdfFile merged = engine.merge(files.stream().map(FormFile::path).toList());
        return Result.of(finished(merged, finish));
    }

    private PdfFile finished(PdfFile pdf, Finish finish) {
        return retouch.apply(engine.finish(pdf, finish.options()), finish.wishes());
    }
}
