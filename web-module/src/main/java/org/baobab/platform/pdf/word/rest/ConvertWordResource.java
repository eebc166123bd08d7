package org.baobab.platform.pdf.word.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.word.WordConversion;
import org.baobab.platform.pdf.word.WordFile;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.pdf.word.WordSettings;
import org.baobab.platform.web.upload.SpooledForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Word and its like become PDF. */
@Path("convert/word")
@ApplicationScoped
@Tag(name = "PDF")
public class ConvertWordResource {
    private static final String FILES = "files";
    private static final String PDF = "application/pdf";

    @Inject
    WordConversion conversion;

    @Inject
    WordSettings settings;

    @Inject
    PdfFolder folder;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces({PDF, MediaType.APPLICATION_JSON})
    @Operation(
            operationId = "convertWord",
            summary = "Make a PDF of documents",
            description =
                    "DOCX, DOC, ODT, RTF and text; also XLSX, XLS, ODS, CSV, PPTX, PPT and ODP where the server's LibreOffice has the parts for them. What a file is,"
                            + " is told by its content. Several files, each in a field `files`, become one PDF in the order in which they come. No macro runs, and"
                            + " nothing that a document links to is fetched: not from the network and not from the server.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = WordForm.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            value = "{\"files\": [\"(bytes of a document)\"]}")))
    @APIResponse(
            responseCode = "200",
            description = "The PDF",
            content =
                    @Content(
                            mediaType = PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary"),
                            examples = @ExampleObject(name = "example", value = "(bytes)")))
    @APIResponse(
            responseCode = "400",
            description = "No form with files, or a document that is damaged, locked, or cannot be converted in time")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "413", description = "The files are too large together")
    @APIResponse(responseCode = "415", description = "No form, or a file that is no document or not what its name says")
    @APIResponse(responseCode = "503", description = "There is no converter here, or all are busy")
    public Response convert(@Context HttpServletRequest request) {
        try (SpooledForm form = SpooledForm.read(request, settings.largest(), folder::newFile)) {
            List<WordFile> documents = form.files(FILES).stream()
                    .map(file -> new WordFile(file.path(), file.name()))
                    .toList();
            if (documents.isEmpty()) {
                throw new RuleViolationException(FILES, "document.files");
            }
            return PdfAnswer.of(
                    conversion.convertAll(documents, WordOptions.DEFAULT),
                    documents.getFirst().name());
        }
    }

    /** Shows the form to readers of the API's document. */
    @Schema(name = "WordForm", description = "A form with one or more documents")
    public record WordForm(
            @Schema(description = "The documents, in order", implementation = String[].class)
            List<String> files) {}
}
