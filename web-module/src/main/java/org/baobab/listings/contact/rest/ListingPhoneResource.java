package org.baobab.listings.contact.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.baobab.listings.contact.ContactKind;
import org.baobab.listings.contact.ListingPhone;
import org.baobab.listings.contact.ListingPhones;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The number of the advertiser of a listing. */
@Path("listings/{id}/phone")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = Examples.TAG)
public class ListingPhoneResource {
    @Inject
    ListingPhones phones;

    @POST
    @PublicAccess
    @SecurityRequirements
    @Operation(
            operationId = "listingPhone",
            summary = "The telephone number of an advertiser",
            description =
                    "Without a login; counted as a contact, and limited for each address. Programs that read pages by themselves are refused.")
    @APIResponse(
            responseCode = "200",
            description = "The numbers that there are, and a link that opens WhatsApp with a first sentence",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ListingPhone.class),
                            examples = @ExampleObject(name = "phone", value = Examples.PHONE)))
    @APIResponse(responseCode = "400", description = "The id is no UUID, or the way no such one")
    @APIResponse(responseCode = "403", description = "The caller is a program that reads pages by itself")
    @APIResponse(responseCode = "404", description = "No such listing is published, or it has no number")
    @APIResponse(responseCode = "429", description = "Too many numbers for one address")
    public ListingPhone phone(
            @PathParam("id") UUID id,
            @Parameter(description = "What the number is for, for the advertiser's figures")
                    @QueryParam("way")
                    @DefaultValue("PHONE")
                    ContactKind way,
            @Parameter(hidden = true) @HeaderParam("User-Agent") String agent) {
        if (Crawlers.isOne(agent)) {
            throw new RefusedException("number-for-people", "A program asked for a telephone number: " + agent);
        }
        return phones.reveal(id, way == ContactKind.MESSAGE ? ContactKind.PHONE : way);
    }
}
