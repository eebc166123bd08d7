package org.baobab.fleet.report.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.fleet.report.VehicleCards;
import org.baobab.platform.pdf.rest.PdfAnswers;
import org.baobab.platform.web.InOrganization;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What lies in a vehicle. */
@Path("fleet/vehicles/{id}/card.pdf")
@ApplicationScoped
@InOrganization
@Tag(name = "Fleet")
public class VehicleCardResource {
    @Inject
    VehicleCards cards;

    @Inject
    PdfAnswers answers;

    @GET
    @Operation(
            operationId = "vehicleCard",
            summary = "The card of a vehicle with a QR code to its page",
            description =
                    "A5 on its side, in the caller's language and the organisation's colours: what the vehicle is, its papers, and a code of 200 pixels.")
    @Parameter(ref = "Organization")
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(implementation = String.class, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "The organisation does not use fleet")
    @APIResponse(responseCode = "404", description = "No such vehicle, or not for this caller")
    @APIResponse(responseCode = "503", description = "All printers are busy; Retry-After")
    public Response print(@PathParam("id") UUID id) {
        return answers.send(cards.print(id), cards.fileName(id));
    }
}
