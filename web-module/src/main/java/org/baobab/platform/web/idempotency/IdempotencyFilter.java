package org.baobab.platform.web.idempotency;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.idempotency.Claim;
import org.baobab.platform.idempotency.Idempotency;
import org.baobab.platform.idempotency.IdempotencyKey;
import org.baobab.platform.idempotency.StoredAnswer;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.edge.HeldResponse;
import org.baobab.platform.web.problem.ProblemWriter;
import org.baobab.platform.web.problem.Problems;
import org.baobab.platform.web.problem.UnreadableBody;

/** Lets a POST under an idempotency key happen once, however often and however many at a time it arrives. */
public class IdempotencyFilter extends HttpFilter {
    private static final String HEADER = "Idempotency-Key";
    private static final String AUTH = "/api/v1/auth/";
    private static final int LONGEST_KEY = 255;
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;
    private static final List<String> KEPT_HEADERS = List.of(
            "Content-Type", "Location", "ETag", "Content-Disposition", "WWW-Authenticate", "Allow", "Retry-After");
    private static final long MOST_OF_STRANGERS = 2L * 1024 * 1024;
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(15);
    private static final long FIRST_PAUSE_MILLIS = 10;
    private static final long LONGEST_PAUSE_MILLIS = 160;

    /** These say that the request was not carried out: who mends what they complain of may try again under the same key. */
    private static final Set<Integer> NOT_CARRIED_OUT = Set.of(401, 408, 413, 429);

    @Inject
    Idempotency idempotency;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    ProblemWriter writer;

    @Override
    public void init() {
        SpooledRequest.sweepLeftovers();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String key = request.getHeader(HEADER);
        if (key == null
                || !"POST".equals(request.getMethod())
                || request.getRequestURI().startsWith(AUTH)
                || isLargeAndNobodys(request)) {
            chain.doFilter(request, response);
        } else if (key.length() > LONGEST_KEY || !key.matches("[\\x21-\\x7E]+")) {
            writer.write(request, response, new RuleViolationException(HEADER, "idempotency-key.form"));
        } else {
            try (SpooledRequest spooled = spool(request)) {
                once(new IdempotencyKey(callerName(), key), spooled, response, chain);
            }
        }
    }

    /** What strangers send is not written aside beyond what any resource takes from them. */
    private boolean isLargeAndNobodys(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return !caller.isAuthenticated()
                && (length < 0 ? request.getHeader("Transfer-Encoding") != null : length > MOST_OF_STRANGERS);
    }

    private static SpooledRequest spool(HttpServletRequest request) {
        try {
            return new SpooledRequest(request);
        } catch (IOException cutOff) {
            throw UnreadableBody.because(cutOff);
        }
    }

    private void once(IdempotencyKey key, SpooledRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (claim(key, hash(request))) {
            case Claim.Won won -> carryOut(key, won.holder(), request, response, chain);
            case Claim.Answered done -> replay(done.answer(), response);
            case Claim.OtherRequest other -> refuse(request, response, 422, "idempotency-key-reused");
            case Claim.InProgress busy -> {
                response.setHeader("Retry-After", "1");
                refuse(request, response, 409, "idempotency-in-progress");
            }
        }
    }

    /** Asks again for as long as the first request is at work, and a caller can be expected to wait. */
    private Claim claim(IdempotencyKey key, byte[] hash) {
        long giveUp = System.nanoTime() + PATIENCE_NANOS;
        long pause = FIRST_PAUSE_MILLIS;
        Claim claim = idempotency.claim(key, hash);
        while (claim instanceof Claim.InProgress && System.nanoTime() < giveUp) {
            try {
                Thread.sleep(pause);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return claim;
            }
            pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
            claim = idempotency.claim(key, hash);
        }
        return claim;
    }

    private static StoredAnswer answer(HttpServletResponse response, byte[] body) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT_HEADERS) {
            String value = response.getHeader(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        return new StoredAnswer(response.getStatus(), headers, body);
    }

    private void carryOut(
            IdempotencyKey key,
            UUID holder,
            HttpServletRequest request,
            HttpServletResponse response,
            FilterChain chain)
            throws IOException, ServletException {
        HeldResponse held = new HeldResponse(response, LARGEST_ANSWER);
        boolean stored = false;
        try {
            chain.doFilter(request, held);
            Optional<StoredAnswer> answer = held.body().map(body -> answer(held, body));
            if (answer.isPresent()) {
                stored = isResult(answer.get().status());
                if (stored) {
                    idempotency.answer(key, holder, answer.get());
                }
                send(answer.get(), response);
            }
        } finally {
            if (!stored) {
                idempotency.release(key, holder);
            }
        }
    }

    private static boolean isResult(int status) {
        return status < 500 && !NOT_CARRIED_OUT.contains(status);
    }

    private static void replay(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setHeader("Idempotency-Replayed", "true");
        answer.headers().forEach(response::setHeader);
        send(answer, response);
    }

    private static void send(StoredAnswer answer, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        if (answer.body().length > 0) {
            response.setContentLength(answer.body().length);
            response.getOutputStream().write(answer.body());
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, int status, String slug)
            throws IOException {
        writer.write(request, response, problems.of(status, slug, Map.of(), request.getRequestURI()));
    }

    private static byte[] hash(SpooledRequest request) throws IOException {
        String query = request.getQueryString();
        String address = query == null ? request.getRequestURI() : request.getRequestURI() + '?' + query;
        try (var body = request.open()) {
            return RequestHash.of(
                    request.getMethod(), address, request.getHeader("X-Organization"), request.getContentType(), body);
        }
    }

    private String callerName() {
        if (caller.apiKeyId() != null) {
            return "key:" + caller.apiKeyId();
        }
        return caller.accountId() == null ? "address:" + caller.address() : "account:" + caller.accountId();
    }
}
