package org.baobab.listings.figure.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.baobab.listings.figure.Views;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the page of a listing, or a mobile application, sends when somebody looks. */
@Path("listings/{listingId}/seen")
@ApplicationScoped
@PublicAccess
@SecurityRequirements
@Tag(name = Examples.TAG)
public class SeenResource {
    @Inject
    Views views;

    @POST
    @Operation(
            operationId = "listingSeen",
            summary = "Somebody looks at a listing",
            description =
                    "Counted once a day for each visitor. Robots by their User-Agent and, where a token is sent, the advertiser's own people are not"
                            + " counted. Whether there is such a listing is not said. The body counts for nothing, so that a browser's sendBeacon works.")
    @APIResponse(responseCode = "204", description = "Heard")
    @APIResponse(responseCode = "400", description = "The id is none")
    public void seen(
            @PathParam("listingId") UUID listingId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.USER_AGENT) String agent) {
        views.seen(listingId, agent);
    }
}
