package org.baobab.platform.pdf.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.MarkdownPage;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.order.OwnDocuments;
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

/** Pages and texts become PDF. */
@Path("convert")
@ApplicationScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces({PdfAnswers.PDF, MediaType.APPLICATION_JSON})
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class ConvertResource {
    private static final String USUAL_NAME = "document.pdf";

    @Inject
    PdfEngine engine;

    @Inject
    OwnDocuments documents;

    @Inject
    PdfAnswers answers;

    @POST
    @Path("html")
    @Operation(
            operationId = "convertHtml",
            summary = "Print HTML",
            description =
                    "HTML5 however it is written, with CSS for print: page size, margins, running headers and footers, tables whose heads repeat, SVG. Fonts for"
                            + " French, Arabic from right to left and common symbols are there. Nothing is fetched from the network or from files and no script runs;"
                            + " what is not there is left out. At most 5 MB, 1,000 pages and 30 seconds.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
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
    @APIResponse(responseCode = "400", description = "A field cannot be used, or the page cannot be printed")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "413", description = "More than 5 MB")
    @APIResponse(responseCode = "503", description = "All printers are busy; Retry-After")
    public Response html(
            @Parameter(description = Examples.ASYNC) @QueryParam("async") @DefaultValue("false") boolean async,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ConvertHtml.class),
                                            examples = @ExampleObject(name = "invoice", value = Examples.HTML)))
                    @NotNull
                    @Valid
                    ConvertHtml wish) {
        String name = PdfAnswers.name(wish.fileName(), USUAL_NAME);
        HtmlPage page = new HtmlPage(wish.html(), wish.settings());
        engine.require(wish.engine(), wish.finish());
        if (async) {
            return answers.accept(PdfOrder.of("html", name)
                    .page(page.html(), page.settings(), wish.engine())
                    .finish(wish.finish()));
        }
        return answers.send(
                engine.finish(engine.html(page, documents.ofTheCaller(), wish.engine()), wish.finish()), name);
    }

    @POST
    @Path("markdown")
    @Operation(
            operationId = "convertMarkdown",
            summary = "Print Markdown",
            description =
                    "CommonMark with tables, ticked lists, strikethrough, links and anchors of headings, in the style of the house. HTML in the text is shown and not"
                            + " obeyed. The same limits as for HTML.")
    @Parameter(
            name = OrganizationEntry.HEADER,
            in = ParameterIn.HEADER,
            description = Examples.ORGANIZATION,
            schema = @Schema(implementation = UUID.class))
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
    @APIResponse(responseCode = "400", description = "A field cannot be used, or the text cannot be printed")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "413", description = "More than 5 MB")
    @APIResponse(responseCode = "503", description = "All printers are busy; Retry-After")
    public Response markdown(
            @Parameter(description = Examples.ASYNC) @QueryParam("async") @DefaultValue("false") boolean async,
            @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = ConvertMarkdown.class),
                                            examples = @ExampleObject(name = "minutes", value = Examples.MARKDOWN)))
                    @NotNull
                    @Valid
                    ConvertMarkdown wish) {
        String name = PdfAnswers.name(wish.fileName(), USUAL_NAME);
        MarkdownPage page = new MarkdownPage(wish.markdown(), wish.settings());
        engine.require(wish.engine(), wish.finish());
        if (async) {
            return answers.accept(PdfOrder.of("markdown", name)
                    .page(page.markdown(), page.settings(), wish.engine())
                    .finish(wish.finish()));
        }
        return answers.send(
                engine.finish(engine.html(page.html(), documents.ofTheCaller(), wish.engine()), wish.finish()), name);
    }
}
