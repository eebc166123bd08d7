package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.ETag;
import io.undertow.util.ETagUtils;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.QValueParser;
import io.undertow.util.StatusCodes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;

/** Answers {@code /openapi} with the document that the build wrote: YAML, or JSON to whoever asks for it by {@code Accept} or {@code ?format=json}. */
final class DocumentHandler implements HttpHandler {
    private static final String PATH = "/openapi";
    private static final String FOLDER = "/org/baobab/platform/web/openapi/openapi.";
    private static final String JSON = "json";
    private static final int TAG_BYTES = 16;

    private final Document yaml = Document.read("yaml");
    private final Document json = Document.read(JSON);
    private final HttpHandler next;

    private record Document(String mediaType, byte[] text, ETag tag) {
        static Document read(String format) {
            try (InputStream file = DocumentHandler.class.getResourceAsStream(FOLDER + format)) {
                byte[] text = file.readAllBytes();
                byte[] digest = MessageDigest.getInstance("SHA-256").digest(text);
                return new Document(
                        "application/" + format,
                        text,
                        new ETag(false, HexFormat.of().formatHex(digest, 0, TAG_BYTES)));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (NoSuchAlgorithmException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    DocumentHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (!PATH.equals(exchange.getRequestPath())) {
            next.handleRequest(exchange);
        } else if (Methods.GET.equals(exchange.getRequestMethod())
                || Methods.HEAD.equals(exchange.getRequestMethod())) {
            answer(exchange, wantsJson(exchange) ? json : yaml);
        } else {
            exchange.getResponseHeaders().put(Headers.ALLOW, "GET, HEAD");
            exchange.setStatusCode(StatusCodes.METHOD_NOT_ALLOWED);
            exchange.endExchange();
        }
    }

    private static void answer(HttpServerExchange exchange, Document document) {
        exchange.getResponseHeaders().put(Headers.ETAG, document.tag().toString());
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-cache");
        exchange.getResponseHeaders().add(Headers.VARY, "Accept");
        if (!ETagUtils.handleIfNoneMatch(exchange, document.tag(), true)) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, document.mediaType());
        exchange.getResponseHeaders().put(Headers.CONTENT_LENGTH, document.text().length);
        boolean head = Methods.HEAD.equals(exchange.getRequestMethod());
        exchange.getResponseSender().send(ByteBuffer.wrap(head ? new byte[0] : document.text()));
    }

    /** What the address says comes before what the header says; who does not care gets YAML. */
    private static boolean wantsJson(HttpServerExchange exchange) {
        Deque<String> format = exchange.getQueryParameters().get("format");
        if (format != null && !format.isEmpty()) {
            return JSON.equalsIgnoreCase(format.getFirst());
        }
        List<String> accept = exchange.getRequestHeaders().get(Headers.ACCEPT);
        if (accept == null) {
            return false;
        }
        for (List<QValueParser.QValueResult> alike : QValueParser.parse(accept)) {
            for (QValueParser.QValueResult one : alike) {
                String type = one.getValue();
                if (type.startsWith("application/json")) {
                    return true;
                } else if (type.contains("yaml") || type.equals("*/*")) {
                    return false;
                }
            }
        }
        return false;
    }
}
