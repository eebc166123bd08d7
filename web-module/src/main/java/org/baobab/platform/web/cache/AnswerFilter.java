package org.baobab.platform.web.cache;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.handlers.ServletRequestContext;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.cache.Answer;
import org.baobab.platform.cache.AnswerCache;
import org.baobab.platform.cache.AnswerSettings;
import org.baobab.platform.cache.TaggedAddresses;
import org.baobab.platform.web.cache.AnswerHandler.Sought;
import org.baobab.platform.web.edge.HeldResponse;

/** Notes public answers as they are made, gives them what browsers and caches need to know, and answers the API's from memory. */
public class AnswerFilter extends HttpFilter {
    private static final int LARGEST = 512 * 1024;
    private static final int WORTH_PACKING = 1_000;
    private static final int TAG_BYTES = 12;
    private static final String ETAG = "ETag";
    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final List<String> KEPT_HEADERS =
            List.of("Content-Type", "Content-Language", CONTENT_POLICY, ETAG, "Link", "X-Robots-Tag");

    @Inject
    AnswerCache cache;

    @Inject
    AnswerSettings settings;

    @Inject
    TaggedAddresses addresses;

    @Inject
    PublicAnswer answer;

    @Inject
    @Any
    Instance<PublicAddresses> places;

    @Override
    public void init() {
        List<String> prefixes =
                places.stream().flatMap(each -> each.prefixes().stream()).toList();
        getServletContext().setAttribute(Shelf.NAME, new Shelf(cache, prefixes));
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServerExchange exchange = ServletRequestContext.requireCurrent().getExchange();
        // Taken off, for a page that is forwarded to comes by here again.
        Sought sought = exchange.removeAttachment(AnswerHandler.SOUGHT);
        if (sought == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Answer> known =
                request.getRequestURI().startsWith("/api/") ? cache.find(sought.key()) : Optional.empty();
        if (known.isPresent()) {
            send(known.get(), request, response);
            return;
        }
        HeldResponse held = new HeldResponse(response, LARGEST);
        chain.doFilter(request, held);
        Optional<byte[]> body = request.isAsyncStarted() ? Optional.empty() : held.body();
        if (body.isPresent()) {
            finish(sought, request, response, body.get());
        }
    }

    private void finish(Sought sought, HttpServletRequest request, HttpServletResponse response, byte[] body)
            throws IOException {
        Set<String> tags = answer.tags();
        boolean keepable = !tags.isEmpty() && isEverybodys(request, response) && "GET".equals(request.getMethod());
        if (!keepable) {
            response.getOutputStream().write(body);
            return;
        }
        boolean packed = body.length > WORTH_PACKING;
        Answer made = new Answer(
                headers(response, body, tags), packed ? KnownAnswer.packed(body) : body, packed, tags, sought.begun());
        if (cache.keep(sought.key(), made)) {
            addresses.note(sought.address(), tags);
        }
        send(made, request, response);
    }

    private static boolean isEverybodys(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return response.getStatus() == HttpServletResponse.SC_OK
                && !response.containsHeader("Set-Cookie")
                && (session == null || !session.isNew())
                && request.getUserPrincipal() == null;
    }

    private Map<String, String> headers(HttpServletResponse response, byte[] body, Set<String> tags) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, name.equals(CONTENT_POLICY) ? withoutNonce(value) : value);
            }
        }
        headers.putIfAbsent(ETAG, tagOf(body));
        headers.put("Cache-Control", settings.cacheControl());
        headers.put("Vary", "Accept-Encoding, Accept-Language, Authorization, Cookie, X-Api-Key, X-Organization");
        headers.put("Cache-Tags", String.join(" ", tags));
        return headers;
    }

    /** A nonce that everybody is given protects nobody: what is kept has no script of its own. */
    static String withoutNonce(String policy) {
        return policy.replaceAll(" 'nonce-[^']*'", "");
    }

    /** Weak, for the same answer goes out compressed and not. */
    private static String tagOf(byte[] body) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
            return "W/\"" + HexFormat.of().formatHex(digest, 0, TAG_BYTES) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        answer.headers().forEach(response::setHeader);
        if (KnownAnswer.isKnownToClient(request.getHeader("If-None-Match"), answer.header(ETAG))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        byte[] body = answer.packed() ? KnownAnswer.unpacked(answer.body()) : answer.body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
