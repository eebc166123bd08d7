package org.baobab.platform.pdf.faces;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.MarkdownPage;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.order.OwnDocuments;
import org.baobab.platform.pdf.word.WordConversion;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.report.ExampleReport;
import org.baobab.platform.report.Reports;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.json.JsonbProvider;
import org.baobab.platform.web.problem.ProblemWriter;

/** Makes what the workbench asks for, keeps it among the reports, and says which document it became. */
@WebServlet(name = PageFilter.PRINTS, urlPatterns = "/pdf/prints")
public class PrintServlet extends HttpServlet {
    @Inject
    transient PdfEngine engine;

    @Inject
    transient WordConversion word;

    @Inject
    transient OwnDocuments documents;

    @Inject
    transient ExampleReport example;

    @Inject
    transient Reports reports;

    @Inject
    transient PdfFolder folder;

    @Inject
    transient Caller caller;

    @Inject
    transient ProblemWriter problems;

    /** What the page shows of it. */
    public record Print(String id, String name, int pages, long size) {}

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (BenchForm form = BenchForm.read(request, folder)) {
            caller.requireAccount();
            FinishOptions finish = form.finish();
            engine.require(null, finish);
            try (PdfFile print = engine.finish(made(form), finish)) {
                DocumentView kept = reports.storeAs(
                        print,
                        form.name("example".equals(form.source()) ? example.title(caller.locale()) : "document"));
                Print told = new Print(kept.id().toString(), kept.name(), print.pages(), print.size());
                response.setContentType("application/json");
                response.getOutputStream().write(JsonbProvider.write(told).getBytes(StandardCharsets.UTF_8));
            }
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.write(request, response, failure);
        }
    }

    private PdfFile made(BenchForm form) {
        return switch (form.source()) {
            case "html" -> engine.html(new HtmlPage(form.text(), form.settings()), documents.ofTheCaller(), null);
            case "markdown" ->
                engine.html(new MarkdownPage(form.text(), form.settings()).html(), documents.ofTheCaller(), null);
            case "word" -> {
                BenchForm.Sent file = form.files(1).getFirst();
                yield word.convert(file.path(), file.name(), WordOptions.DEFAULT.landscape(form.landscape()));
            }
            case "merge" -> {
                List<Path> files =
                        form.files(2).stream().map(BenchForm.Sent::path).toList();
                yield engine.merge(files);
            }
            case "example" -> example.print(caller.locale());
            default -> throw new RuleViolationException("source", "invalid", Map.of());
        };
    }
}
