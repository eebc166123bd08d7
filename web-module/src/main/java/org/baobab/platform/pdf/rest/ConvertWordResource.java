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
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.order.OrderFiles;
import org.baobab.platform.pdf.word.WordConversion;
import org.baobab.platform.pdf.word.WordFile;
import org.baobab.platform.pdf.word.WordMaker;
import org.baobab.platform.pdf.word.WordOptions;
import org.baobab.platform.pdf.word.WordSettings;
import org.baobab.platform.web.InOrganizationIfAny;
import org.baobab.platform.web.OrganizationEntry;
import org.baobab.platform.web.upload.SpooledForm;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Word and its like become PDF. */
@Path("convert/word")
@ApplicationScoped
@Produces({PdfAnswers.PDF, MediaType.APPLICATION_JSON})
@InOrganizationIfAny
@Tag(name = Examples.TAG)
public class ConvertWordResource {
    private static final String FILES = "files";

    @Inject
    WordConversion conversion;

    @Inject
    WordSettings settings;

    @Inject
    PdfEngine engine;

    @Inject
    PdfFolder folder;

    @Inject
    OrderFiles orderFiles;

    @Inject
    PdfAnswers answers;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "convertWord",
            summary = "Make a PDF of documents",
            description =
                    "DOCX, DOC, ODT, RTF and text; also XLSX, XLS, ODS, CSV, PPTX, PPT and ODP where the server's LibreOffice has the parts for them. What a file is,"
                            + " is told by its content. Several files, each in a field `files`, become one PDF in the order in which they are sent. No macro runs, and"
                            + " nothing that a document links to is fetched, neither from the network nor from the server. 50 MB together, and 30 seconds for each, if the"
                            + " server says nothing else. With async=true the documents wait among the uploads, which takes AGENT in an organisation.")
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
                            schema = @Schema(implementation = WordForm.class),
                            examples = @ExampleObject(name = "example", value = Examples.DOCUMENTS)))
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
    @APIResponse(
            responseCode = "400",
            description = "No form with files, or a document that is damaged, locked, or cannot be converted in time")
    @APIResponse(responseCode = "401", description = "No or bad credentials")
    @APIResponse(responseCode = "403", description = "With async=true: the caller is no AGENT of the organisation")
    @APIResponse(responseCode = "413", description = "The files are too large together")
    @APIResponse(responseCode = "415", description = "No form, or a file that is no document or not what its name says")
    @APIResponse(responseCode = "503", description = "There is no converter here, or all are busy; Retry-After")
    public Response convert(
            @Parameter(description = Examples.ASYNC) @QueryParam("async") @DefaultValue("false") boolean async,
            @Context HttpServletRequest request) {
        try (SpooledForm form = SpooledForm.read(request, settings.largest(), folder::newFile)) {
            List<WordFile> documents = form.files(FILES).stream()
                    .map(file -> new WordFile(file.path(), file.name()))
                    .toList();
            if (documents.isEmpty()) {
                throw new RuleViolationException(FILES, "document.files");
            }
            FinishOptions finish = finish(form);
            engine.require(null, finish);
            String name = PdfAnswers.name(
                    form.field("fileName")
                            .orElseGet(
                                    () -> withoutExtension(documents.getFirst().name())),
                    "document.pdf");
            if (async) {
                documents.forEach(document -> conversion.check(document.path(), document.name()));
                List<UUID> kept =
                        orderFiles.keep(documents.stream().map(WordFile::path).toList());
                return answers.accept(
                        WordMaker.order(documents, name).finish(finish).files(kept));
            }
            return answers.send(engine.finish(conversion.convertAll(documents, WordOptions.DEFAULT), finish), name);
        }
    }

    private static FinishOptions finish(SpooledForm form) {
        return new FinishOptions(
                form.field("watermark").orElse(null),
                flag(form, "compress"),
                form.field("password").orElse(null),
                flag(form, "pdfa"),
                form.field("title").orElse(null),
                form.field("author").orElse(null),
                form.field("subject").orElse(null),
                form.field("keywords").orElse(null),
                form.field("language").orElse(null));
    }

    private static boolean flag(SpooledForm form, String name) {
        return form.field(name)
                .map(value -> switch (value) {
                    case "true" -> true;
                    case "false" -> false;
                    default -> throw new RuleViolationException(name, "type.boolean");
                })
                .orElse(false);
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
