package org.baobab.platform.pdf.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of {@code /convert/word}, for the document of the API. */
@Schema(name = "WordForm")
public record WordForm(
        @Schema(
                type = SchemaType.ARRAY,
                implementation = String.class,
                format = "binary",
                required = true,
                description = "Documents; several become one PDF in the order in which they are sent")
        List<String> files,

        @Schema(description = "A word across each page, over its content")
        String watermark,

        @Schema(description = "What opening the PDF will ask for; AES-256")
        String password,

        @Schema(description = "Makes it PDF/A-2b") Boolean pdfa,

        @Schema(description = "Makes pictures as small as a screen and a usual printer need")
        Boolean compress,

        String title,
        String author,
        String subject,
        String keywords,
        @Schema(examples = "fr") String language,

        @Schema(description = "What the PDF is called; as the first document, if nothing is said")
        String fileName) {}
