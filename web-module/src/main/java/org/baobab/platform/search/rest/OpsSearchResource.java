package org.baobab.platform.search.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.search.IndexView;
import org.baobab.platform.search.SearchOperations;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The search indexes, for operators. */
@Path("ops/search")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Operations")
public class OpsSearchResource {
    private static final String INDEX = """
            {"name": "listings", "backend": "LUCENE", "state": "READY", "answering": true, "reason": null, "generation": "mwr5567k2c9q", "documents": 300,
             "bytes": 412034, "pending": 2, "oldestPendingAt": "2026-11-21T08:30:00Z", "switchedAt": "2026-11-20T04:01:12Z", "buildingSince": null,
             "fillingFailedAt": null, "nextTryAt": null}""";
    private static final String ALL = "{\"items\": [" + INDEX + "], \"next\": null}";

    @Inject
    SearchOperations search;

    @GET
    @Operation(
            operationId = "searchIndexes",
            summary = "How the search indexes are doing",
            description =
                    "For operators of the platform. All of them in one answer. state is READY, MISSING or BROKEN (both are filled anew by"
                            + " themselves, and the database answers meanwhile) or OFF; answering is said of the node that answers. pending counts"
                            + " changed rows that are not yet so in the index; bytes is null on Elasticsearch. A filling that failed (fillingFailedAt) while"
                            + " the generation before goes on answering is tried again by itself at nextTryAt, five times at most. To fill an index anew, start"
                            + " the job: POST /ops/jobs/reindex/executions with {\"parameters\": {\"index\": \"listings\"}}.")
    @APIResponse(
            responseCode = "200",
            description = "The indexes",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AllIndexes.class),
                            examples = @ExampleObject(name = "example", value = ALL)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    public Slice<IndexView> list() {
        return new Slice<>(search.list(), null);
    }

    @POST
    @Path("{name}/check")
    @Operation(
            operationId = "checkSearchIndex",
            summary = "Read all of an index and compare it with its checksums",
            description =
                    "For operators of the platform. On the node that answers. An index that turns out to be broken is given up within a"
                            + " second and filled anew by itself; the database answers meanwhile.")
    @APIResponse(
            responseCode = "200",
            description = "The index after the check",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IndexView.class),
                            examples = @ExampleObject(name = "example", value = INDEX)))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The caller is no operator")
    @APIResponse(responseCode = "404", description = "No such index")
    public IndexView check(@Parameter(description = "Its name, such as listings") @PathParam("name") String name) {
        return search.check(name);
    }

    /** All indexes at once; there are never more than one page holds. */
    public record AllIndexes(List<IndexView> items, String next) {}
}
