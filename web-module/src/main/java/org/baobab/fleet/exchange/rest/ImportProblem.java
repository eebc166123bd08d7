package org.baobab.fleet.exchange.rest;

import java.net.URI;
import java.util.List;
import org.baobab.fleet.exchange.rest.ImportReport.RowError;
import org.baobab.platform.web.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refusal whose mistakes have places in a file. */
@Schema(name = "ImportProblem", description = "A refusal, RFC 9457, with the row and column of each mistake")
public record ImportProblem(
        URI type,
        String title,
        int status,
        String detail,
        String instance,
        String traceId,
        long total,
        long refused,
        List<RowError> errors) {

    static ImportProblem of(Problem problem, ImportReport report) {
        return new ImportProblem(
                problem.type(),
                problem.title(),
                problem.status(),
                problem.detail(),
                problem.instance(),
                problem.traceId(),
                report.total(),
                report.refused(),
                report.errors());
    }
}
