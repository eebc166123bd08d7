package org.baobab.platform.document.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.document.DocumentContent;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.web.problem.Problem;
import org.baobab.platform.web.problem.Problems;

/** Answers with the bytes of a document that the caller may have: all of them, a part, or none because the caller has them. */
@ApplicationScoped
public class Delivery {
    private static final int PARTIAL = 206;
    private static final int NOT_SATISFIABLE = 416;
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** Whatever a content tries, it tries it alone and without scripts. */
    private static final String ALONE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; media-src 'self'; sandbox; frame-ancestors 'self'";

    /** Browsers show no PDF in a sandbox. */
    private static final String PDF =
            "default-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    @Inject
    Documents documents;

    @Inject
    Problems problems;

    public Response of(
            DocumentView document, boolean download, HttpServletRequest request, HttpServletResponse response) {
        String tag = tag(document);
        if (isKnown(request, tag)) {
            describe(document, response);
            return Response.notModified().build();
        }
        Optional<ByteRange> range = range(request, tag, modified(document), document.size());
        if (range.isPresent() && range.get().equals(ByteRange.NONE)) {
            response.setHeader("Content-Range", "bytes */" + document.size());
            return Response.status(NOT_SATISFIABLE)
                    .type(Problem.MEDIA_TYPE)
                    .entity(problems.of(NOT_SATISFIABLE, request.getRequestURI()))
                    .build();
        }
        // Before any header of theirs: where the bytes cannot be had, the answer is a problem and nothing else.
        DocumentContent content = "HEAD".equals(request.getMethod()) ? null : open(document, range);
        describe(document, response);
        response.setHeader("Content-Disposition", Disposition.of(document, download));
        range.ifPresent(part -> response.setHeader(
                "Content-Range",
                "bytes %d-%d/%d".formatted(part.from(), part.from() + part.length() - 1, document.size())));
        response.setContentLengthLong(range.map(ByteRange::length).orElse(document.size()));
        return Response.status(range.isPresent() ? PARTIAL : Response.Status.OK.getStatusCode())
                .type(document.contentType())
                .entity(content)
                .build();
    }

    private DocumentContent open(DocumentView document, Optional<ByteRange> range) {
        return range.map(part -> documents.open(document, part.from(), part.length()))
                .orElseGet(() -> documents.open(document));
    }

    /** Set and not added: the edge has its own for everything else below /api. */
    private static void describe(DocumentView document, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", document.kind() == ContentKind.PDF ? PDF : ALONE);
        response.setHeader("Cache-Control", "private, no-cache");
        response.setHeader("ETag", tag(document));
        response.setHeader("Last-Modified", HTTP_DATE.format(modified(document)));
        response.setHeader("Accept-Ranges", "bytes");
    }

    private static String tag(DocumentView document) {
        return "\"" + document.sha256() + "\"";
    }

    private static Instant modified(DocumentView document) {
        return document.createdAt().truncatedTo(ChronoUnit.SECONDS);
    }

    private static boolean isKnown(HttpServletRequest request, String tag) {
        String seen = request.getHeader("If-None-Match");
        if (seen == null) {
            return false;
        }
        for (String candidate : seen.split(",")) {
            String bare = candidate.strip().replaceFirst("^W/", "");
            if (bare.equals("*") || bare.equals(tag)) {
                return true;
            }
        }
        return false;
    }

    /** A part of what the caller has in mind, or the whole where that was something else (RFC 9110, 13.1.5). */
    private static Optional<ByteRange> range(HttpServletRequest request, String tag, Instant modified, long size) {
        String condition = request.getHeader("If-Range");
        boolean holds = condition == null
                || condition.strip().equals(tag)
                || condition.strip().equals(HTTP_DATE.format(modified));
        return holds ? ByteRange.parse(request.getHeader("Range"), size) : Optional.empty();
    }
}
