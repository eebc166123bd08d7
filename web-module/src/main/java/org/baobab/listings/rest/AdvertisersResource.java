package org.baobab.listings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.listings.AdvertiserProfile;
import org.baobab.listings.Advertisers;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Those who advertise, for everybody. */
@Path("advertisers")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class AdvertisersResource {
    @Inject
    Advertisers advertisers;

    @GET
    @Path("{id}")
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "advertiser",
            summary = "Who advertises",
            description =
                    "That there is a telephone, not its number. A person is shown while they have something published, an agency always.")
    @APIResponse(
            responseCode = "200",
            description = "The advertiser with the number of its published listings",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AdvertiserProfile.class),
                            examples = @ExampleObject(name = "example", value = Examples.ADVERTISER)))
    @APIResponse(responseCode = "404", description = "No such advertiser, or not for this caller")
    public AdvertiserProfile get(@PathParam("id") UUID id) {
        return advertisers.profile(id);
    }
}
