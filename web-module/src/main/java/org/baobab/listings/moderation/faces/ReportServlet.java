package org.baobab.listings.moderation.faces;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import org.baobab.listings.moderation.ListingReports;
import org.baobab.listings.moderation.ReportListing;
import org.baobab.listings.moderation.ReportReason;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.json.JsonbProvider;
import org.baobab.platform.web.problem.ProblemWriter;

/** The dialog by which anybody reports a listing: its words, which a page for everybody does not carry, and the report itself. */
@WebServlet(name = PageFilter.REPORTS, urlPatterns = "/listing-reports")
public class ReportServlet extends HttpServlet {
    private static final String BUNDLE = "org.baobab.listings.moderation.faces.moderation";
    private static final List<String> WORDS =
            List.of("title", "text", "reason", "more", "send", "cancel", "done", "close", "failed");
    private static final int LONGEST = 2000;

    @Inject
    transient ListingReports reports;

    @Inject
    transient Caller caller;

    @Inject
    transient ProblemWriter problems;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            switch (request.getMethod()) {
                case "GET" -> answer(response, HttpServletResponse.SC_OK, words());
                case "POST" -> answer(response, HttpServletResponse.SC_CREATED, Map.of("id", report(request)));
                default -> problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            }
        } catch (RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            problems.write(request, response, failure);
        }
    }

    private UUID report(HttpServletRequest request) {
        String text = request.getParameter("text");
        if (text != null && text.length() > LONGEST) {
            throw new RuleViolationException("text", "name.too-long", Map.of("most", LONGEST));
        }
        return reports.report(listing(request), new ReportListing(reason(request), text))
                .id();
    }

    private static UUID listing(HttpServletRequest request) {
        String id = request.getParameter("listing");
        try {
            return UUID.fromString(String.valueOf(id));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Listing", id);
        }
    }

    private static ReportReason reason(HttpServletRequest request) {
        return Arrays.stream(ReportReason.values())
                .filter(each -> each.name().equals(request.getParameter("reason")))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("reason", "required"));
    }

    private Map<String, Object> words() {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, caller.locale(), getClass().getClassLoader());
        Map<String, Object> words = new LinkedHashMap<>();
        WORDS.forEach(each -> words.put(each, texts.getString("report." + each)));
        words.put(
                "reasons",
                Arrays.stream(ReportReason.values())
                        .map(each -> Map.of("value", each.name(), "label", texts.getString("report." + each)))
                        .toList());
        return words;
    }

    private static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(JsonbProvider.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
