package org.baobab.platform.pdf.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.order.PdfOrder;
import org.baobab.platform.pdf.order.PdfOrders;

/** Answers with a PDF, or with the task that makes it. */
@ApplicationScoped
public class PdfAnswers {
    static final String PDF = "application/pdf";
    private static final long IN_ONE_GO = 1 << 20;
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    @Inject
    PdfOrders orders;

    /** Closes the file when it was sent. */
    public Response send(PdfFile print, String name) {
        long size = print.size();
        return Response.ok(size <= IN_ONE_GO ? whole(print) : stream(print), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(name))
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .build();
    }

    public Response accept(PdfOrder order) {
        UUID task = orders.place(order);
        return Response.accepted(new AcceptedPdf(task))
                .type(MediaType.APPLICATION_JSON)
                .location(URI.create("tasks/" + task))
                .build();
    }

    private static byte[] whole(PdfFile print) {
        try (print) {
            return Files.readAllBytes(print.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StreamingOutput stream(PdfFile print) {
        return out -> {
            try (print;
                    InputStream in = print.open()) {
                in.transferTo(out);
            }
        };
    }

    /** What a file is called that came as this, or was named so. */
    static String name(String wanted, String otherwise) {
        String plain = wanted == null
                ? ""
                : wanted.replaceAll("[\\p{Cntrl}/\\\\]", " ").strip();
        if (plain.isEmpty()) {
            return otherwise;
        }
        return plain.toLowerCase(Locale.ROOT).endsWith(".pdf") ? plain : plain + ".pdf";
    }

    /** RFC 6266: a plain name for old clients, and the whole one. */
    private static String disposition(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean kept = c < 0x80 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
            encoded.append(kept ? String.valueOf(c) : "%%%02X".formatted((int) c));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
