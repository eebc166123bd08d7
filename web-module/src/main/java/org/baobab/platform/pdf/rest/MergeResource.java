package org.baobab.platform.pdf.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.order.OrderFiles;
import org.baobab.platform.pdf.order.PdfOrder;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.OrganizationEntry;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Several PDF files become one. */
@Path("merge")
@ApplicationScoped
@Produces({PdfAnswers.PDF, MediaType.APPLICATION_JSON})
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class MergeResource {
    @Inject
    PdfEngine engine;

    @Inject
    PdfFolder folder;

    @Inject
    PdfAnswers answers;

    @Inject
    OrderFiles orderFiles;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "mergePdf",
            summary = "Merge PDF files",
            description =
                    "In the order in which the parts `files` are sent, whatever their names; bookmarks, links and page numbers are kept. Up to 200 files and 200 MB"
                            + " together. With async=true the files wait among the uploads, which takes AGENT in an organisation.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FilesForm.class),
                            examples = @ExampleObject(name = "example", value = Examples.FILES)))
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = PdfAnswers.PDF,
                            schema = @Schema(implementation = String.class, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(
            responseCode = "202",
            description = "It is being made; Location names the task",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = AcceptedPdf.class),
                            examples = @ExampleObject(name = "example", value = Examples.TASK)))
    @APIResponse(responseCode = "400", description = "No form, no files, or a file that is no readable PDF")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "With async=true: the caller is no AGENT of the organisation")
    @APIResponse(responseCode = "413", description = "More than 200 MB together")
    @APIResponse(responseCode = "415", description = "No form")
    @APIResponse(responseCode = "503", description = "All printers are busy; Retry-After")
    public Response merge(
            @Parameter(description = Examples.ASYNC) @QueryParam("async") @DefaultValue("false") boolean async,
            @Context HttpServletRequest request) {
        try (MergeForm form = MergeForm.read(request, folder)) {
            String name = form.fileName();
            FinishOptions finish = form.finish();
            engine.require(null, finish);
            if (async) {
                return answers.accept(PdfOrder.of("merge", name).finish(finish).files(orderFiles.keep(form.files())));
            }
            return answers.send(engine.finish(engine.merge(form.files()), finish), name);
        }
    }
}
