package org.baobab.platform.pdf.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PageFormat;
import org.baobab.platform.pdf.PageSettings;
import org.baobab.platform.web.json.BodyLimit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text to print. */
@BodyLimit(megabytes = 5)
public record ConvertMarkdown(
        @Schema(
                description =
                        "CommonMark with tables, ticked lists, strikethrough and links; HTML in it is shown as text. It shows `data:` pictures and the caller's documents (`document:<id>` or `/api/v1/documents/<id>/content`), and reaches nothing else")
        @NotBlank
        String markdown,

        @Schema(description = "The page's own @page rule, or A4, where it is left out")
        PageFormat format,

        Boolean landscape,
        MarginBody margin,

        @Schema(description = "false leaves out colours and pictures behind the text", defaultValue = "true")
        Boolean printBackground,

        @Schema(description = "A word across each page, over its content") @Size(max = 100)
        String watermark,

        @Schema(
                description =
                        "HTML or text at the top of each page; `{page}` and `{pages}`, or elements of the classes pageNumber and totalPages, count")
        @Size(max = 20_000)
        String header,

        @Schema(description = "The same at the bottom") @Size(max = 20_000)
        String footer,

        @Size(max = 300) String title,
        @Size(max = 300) String author,
        @Size(max = 1000) String subject,
        @Size(max = 1000) String keywords,
        Locale language,

        @Schema(description = "What opening the file will ask for; AES-256") @Size(min = 1, max = 127)
        String password,

        @Schema(description = "Makes it PDF/A-2b, which excludes a password", defaultValue = "false")
        Boolean pdfa,

        @Schema(
                description = "Makes its pictures as small as a screen and a usual printer need",
                defaultValue = "false")
        Boolean compress,

        @Schema(description = "What the file is called", defaultValue = "document.pdf") @Size(max = 150)
        String fileName,

        @Schema(description = "The renderer, where there are several") @Size(max = 30)
        String engine) {

    PageSettings settings() {
        return Sheet.settings(format, landscape, margin, printBackground, header, footer);
    }

    FinishOptions finish() {
        return new FinishOptions(
                watermark,
                Boolean.TRUE.equals(compress),
                password,
                Boolean.TRUE.equals(pdfa),
                title,
                author,
                subject,
                keywords,
                language == null ? null : language.toLanguageTag());
    }

    /** Never with what is secret in it. */
    @Override
    public String toString() {
        return "ConvertMarkdown[" + (markdown == null ? 0 : markdown.length()) + " characters]";
    }
}
