package org.baobab.platform.pdf.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.word.WordConversion;
import org.baobab.platform.web.PublicAccess;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether pages can be printed, for monitors, which have no credentials. */
@Path("convert/health")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@PublicAccess
@SecurityRequirements
@Tag(name = Examples.TAG)
public class ConvertHealthResource {
    @Inject
    PdfEngine engine;

    @Inject
    WordConversion word;

    @GET
    @Operation(operationId = "converterHealth", summary = "Whether pages can be printed")
    @APIResponse(
            responseCode = "200",
            description = "They can; `word` says whether documents can be converted too",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ConverterHealth.class),
                            examples = @ExampleObject(name = "example", value = Examples.UP)))
    @APIResponse(responseCode = "503", description = "The configured renderer is away")
    public ConverterHealth health() {
        engine.requireReady();
        return new ConverterHealth("UP", word.health());
    }
}
