package org.baobab.fleet.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.BiFunction;
import org.baobab.fleet.exchange.ImportMode;
import org.baobab.fleet.exchange.ImportOutcome;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.table.Table;
import org.baobab.platform.table.rest.SentTable;
import org.baobab.platform.web.problem.Problem;
import org.baobab.platform.web.problem.Problems;

/** Answers imports: a file of which nothing could be taken is a 400 that names every bad row. */
@ApplicationScoped
public class FleetImports {
    private static final int BAD_REQUEST = 400;

    @Inject
    SentTable tables;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    /** Whoever may not import hears so before the file is read. */
    @Needs(Role.AGENT)
    @NeedsApp(App.FLEET)
    public Response answer(
            HttpServletRequest request,
            boolean partial,
            boolean preview,
            BiFunction<Table, ImportMode, ImportOutcome> importing) {
        ImportMode mode = preview ? ImportMode.PREVIEW : partial ? ImportMode.PARTIAL : ImportMode.WHOLE;
        ImportOutcome outcome = importing.apply(tables.read(request), mode);
        ImportReport report = ImportReport.of(outcome, caller.locale());
        if (preview || outcome.applied()) {
            return Response.ok(report, MediaType.APPLICATION_JSON_TYPE).build();
        }
        Problem problem = problems.of(
                BAD_REQUEST, "import-refused", Map.of("errors", report.errors().size()), request.getRequestURI());
        return Response.status(BAD_REQUEST)
                .type(Problem.MEDIA_TYPE)
                .language(caller.locale())
                .entity(ImportProblem.of(problem, report))
                .build();
    }
}
