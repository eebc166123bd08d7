package org.baobab.fleet.assignment.faces;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.fleet.assignment.ChangeAssignment;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.faces.PageFilter;
import org.baobab.platform.web.faces.PageServlet;
import org.baobab.platform.web.problem.ProblemTexts;

/**
 * What the planner's script asks: GET tells the rows of a time, POST {@code /<id>} moves an assignment. A refusal that the planner shows is an answer like
 * another, so that the browser's console stays quiet.
 */
@WebServlet(name = PageFilter.PLANNER, urlPatterns = "/fleet/planner/rows/*")
public class PlannerServlet extends PageServlet {
    @Inject
    transient PlannerRows rows;

    @Inject
    transient Assignments assignments;

    @Override
    protected void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "GET" ->
                write(
                        response,
                        rows.rows(
                                PlannerRange.of(request.getParameter("view")),
                                day(request.getParameter("day")),
                                request.getParameter("q")));
            case "POST" -> write(response, moved(id(request, "Assignment"), request));
            default -> problems.write(request, response, HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        }
    }

    private JsonObject moved(UUID id, HttpServletRequest request) {
        ChangeAssignment wish =
                new ChangeAssignment(vehicle(request), null, moment(request, "from"), moment(request, "to"), null);
        try {
            Long version = version(request);
            return Json.createObjectBuilder()
                    .add("assignment", PlannerRows.json(assignments.change(id, wish, version)))
                    .build();
        } catch (NotFoundException missing) {
            throw missing;
        } catch (AppException refused) {
            return Json.createObjectBuilder().add("refused", words(refused)).build();
        }
    }

    private static Patch<UUID> vehicle(HttpServletRequest request) {
        String text = request.getParameter("vehicle");
        if (text == null) {
            return null;
        }
        try {
            return Patch.to(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            throw new NotFoundException("Vehicle", text);
        }
    }

    /** Empty: until further notice. */
    private static Patch<Instant> moment(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        if (text == null) {
            return null;
        }
        return text.isEmpty() ? Patch.to(null) : Patch.to(Instant.ofEpochMilli(number(name, text)));
    }

    private static Long version(HttpServletRequest request) {
        String text = request.getParameter("version");
        return text == null ? null : number("version", text);
    }

    private static long number(String name, String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException none) {
            throw new RuleViolationException(name, "type.integer");
        }
    }

    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException none) {
            throw new RuleViolationException("day", "type.date");
        }
    }

    private String words(AppException refused) {
        if (refused instanceof RuleViolationException broken) {
            RuleViolationException.Violation first = broken.violations().getFirst();
            return ProblemTexts.text(caller.locale(), "rule." + first.rule(), "rule.invalid", first.facts());
        }
        return ProblemTexts.text(caller.locale(), refused.slug() + ".detail", "conflict.detail", refused.facts());
    }

    private static void write(HttpServletResponse response, JsonObject told) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(told.toString());
    }
}
