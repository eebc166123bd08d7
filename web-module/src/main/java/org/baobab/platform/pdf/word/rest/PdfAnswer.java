package org.baobab.platform.pdf.word.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import org.baobab.platform.pdf.PdfFile;

/** Answers with a PDF, which goes when it is sent. */
final class PdfAnswer {
    private PdfAnswer() {}

    /** @param source the name of the document that it was made of */
    static Response of(PdfFile pdf, String source) {
        StreamingOutput bytes = out -> {
            try (pdf) {
                Files.copy(pdf.path(), out);
            }
        };
        return Response.ok(bytes, "application/pdf")
                .header(HttpHeaders.CONTENT_LENGTH, pdf.size())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(source))
                .build();
    }

    static String disposition(String source) {
        int dot = source.lastIndexOf('.');
        String base = (dot > 0 ? source.substring(0, dot) : source).replaceAll("\\p{Cntrl}", "_");
        String name = (base.isBlank() ? "document" : base) + ".pdf";
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
