package org.baobab.platform.web.edge;

import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.URLDecodingHandler;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.web.json.JsonbProvider;
import org.baobab.platform.web.problem.Problem;
import org.baobab.platform.web.problem.Problem.FieldError;
import org.baobab.platform.web.problem.ProblemTexts;

/**
 * Decodes the address, which the listener leaves as it came: the listener's own refusal would be an empty answer without an id. What cannot be decoded is a
 * problem like any other.
 */
final class AddressHandler implements HttpHandler {
    private final HttpHandler decoder = new URLDecodingHandler(exchange -> {}, StandardCharsets.UTF_8.name());
    private final HttpHandler next;

    AddressHandler(HttpHandler next) {
        this.next = next;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        if (AddressSyntax.isSound(exchange.getRequestURI()) && AddressSyntax.isSound(exchange.getQueryString())) {
            decoder.handleRequest(exchange);
            next.handleRequest(exchange);
        } else {
            refuse(exchange);
        }
    }

    private static void refuse(HttpServerExchange exchange) {
        Locale language = Language.spoken(exchange.getRequestHeaders().getFirst(Headers.ACCEPT_LANGUAGE));
        String slug = "invalid-request";
        Problem problem = new Problem(
                URI.create(Problem.TYPE_PREFIX + slug),
                text(language, slug + ".title"),
                StatusCodes.BAD_REQUEST,
                text(language, slug + ".detail"),
                exchange.getRequestURI(),
                exchange.getAttachment(RequestIdHandler.REQUEST_ID),
                List.of(new FieldError("address", text(language, "rule.text.characters"))));
        byte[] body = JsonbProvider.write(problem).getBytes(StandardCharsets.UTF_8);
        exchange.setStatusCode(StatusCodes.BAD_REQUEST);
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, Problem.MEDIA_TYPE);
        exchange.getResponseHeaders().put(Headers.CONTENT_LANGUAGE, language.toLanguageTag());
        exchange.getResponseHeaders().put(Headers.CACHE_CONTROL, "no-store");
        exchange.getResponseSender().send(ByteBuffer.wrap(body));
    }

    private static String text(Locale language, String key) {
        return ProblemTexts.text(language, key, key, Map.of());
    }
}
