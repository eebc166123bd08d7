package org.baobab.listings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ChangeAdvertiser;
import org.baobab.listings.OwnAdvertiser;
import org.baobab.platform.web.IfMatch;
import org.baobab.platform.web.InOrganizationIfAny;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller as an advertiser: the organisation, or the person outside of any. */
@Path("me/advertiser")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class MyAdvertiserResource {
    @Inject
    Advertisers advertisers;

    @GET
    @Operation(
            operationId = "myAdvertiser",
            summary = "The caller as an advertiser",
            description = "Made from the organisation or the profile where this is the first time.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The advertiser with its numbers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnAdvertiser.class),
                            examples = @ExampleObject(name = "example", value = Examples.OWN_ADVERTISER)))
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(responseCode = "403", description = "The organisation does not use listings")
    public OwnAdvertiser get(
            @Parameter(description = Examples.PERSONAL) @QueryParam("personal") @DefaultValue("false")
                    boolean personal) {
        return advertisers.own(personal);
    }

    @PATCH
    @Operation(
            operationId = "changeMyAdvertiser",
            summary = "Change what the caller says of itself as an advertiser",
            description =
                    "A merge patch of name, about, phone and whatsapp; null gives the organisation's or the person's own name back, and takes the others"
                            + " away. For a MANAGER, or the person.")
    @Parameter(name = Examples.HEADER, in = ParameterIn.HEADER, description = Examples.ORGANIZATION)
    @APIResponse(
            responseCode = "200",
            description = "The advertiser as it is now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnAdvertiser.class),
                            examples = @ExampleObject(name = "example", value = Examples.OWN_ADVERTISER)))
    @APIResponse(responseCode = "400", description = "A field cannot be used")
    @APIResponse(responseCode = "401", description = Examples.NO_CREDENTIALS)
    @APIResponse(
            responseCode = "403",
            description = "The caller is no MANAGER, or the organisation does not use listings")
    @APIResponse(responseCode = "412", description = "The advertiser changed since the If-Match version")
    public OwnAdvertiser change(
            @Parameter(description = Examples.PERSONAL) @QueryParam("personal") @DefaultValue("false") boolean personal,
            @HeaderParam(IfMatch.HEADER) IfMatch seen,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ChangeAdvertiser.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "example",
                                                            value = Examples.CHANGE_ADVERTISER)))
                    @NotNull
                    @Valid
                    ChangeAdvertiser patch) {
        return advertisers.change(patch, personal, IfMatch.version(seen));
    }
}
