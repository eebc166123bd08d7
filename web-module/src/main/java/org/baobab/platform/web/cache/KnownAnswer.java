package org.baobab.platform.web.cache;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.baobab.platform.cache.Answer;

/** How a kept answer goes out. */
final class KnownAnswer {
    private static final String GZIP = "gzip";

    private KnownAnswer() {}

    static void send(HttpServerExchange exchange, Answer answer) {
        HeaderMap headers = exchange.getResponseHeaders();
        answer.headers().forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        if (isKnownToClient(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH), answer.header("ETag"))) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
            return;
        }
        byte[] body = answer.body();
        if (answer.packed()) {
            if (takesGzip(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_ENCODING))) {
                headers.put(Headers.CONTENT_ENCODING, GZIP);
            } else {
                body = unpacked(body);
            }
        }
        headers.put(Headers.CONTENT_LENGTH, body.length);
        if (Methods.HEAD.equals(exchange.getRequestMethod())) {
            exchange.endExchange();
        } else {
            exchange.getResponseSender().send(ByteBuffer.wrap(body));
        }
    }

    static boolean isKnownToClient(String ifNoneMatch, String tag) {
        if (ifNoneMatch == null || tag == null) {
            return false;
        }
        for (String each : ifNoneMatch.split(",")) {
            String known = each.strip();
            if (known.equals("*") || strong(known).equals(strong(tag))) {
                return true;
            }
        }
        return false;
    }

    private static String strong(String tag) {
        return tag.startsWith("W/") ? tag.substring(2) : tag;
    }

    private static boolean takesGzip(String acceptEncoding) {
        if (acceptEncoding == null) {
            return false;
        }
        int at = acceptEncoding.indexOf(GZIP);
        return at >= 0 && !acceptEncoding.startsWith(";q=0", at + GZIP.length());
    }

    static byte[] packed(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream out = new Thorough(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] unpacked(byte[] packed) {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is done once and sent often. */
    private static final class Thorough extends GZIPOutputStream {
        Thorough(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
