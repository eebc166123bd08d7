package org.baobab.platform.web.limits;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.web.limits.Window.Verdict;
import org.baobab.platform.web.problem.ProblemWriter;
import org.baobab.platform.web.problem.Problems;

/** Lets a caller through as often as its zone allows, and tells it on every answer how much is left. */
public class RateLimitFilter extends HttpFilter {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final long SECOND = 1_000_000;

    @Inject
    RateLimitSettings settings;

    @Inject
    RateLimits limits;

    @Inject
    Caller caller;

    @Inject
    Problems problems;

    @Inject
    ProblemWriter writer;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!settings.isEnabled()) {
            chain.doFilter(request, response);
            return;
        }
        Zone zone = Zone.of(request.getRequestURI());
        List<Limit> allowed = settings.limits(zone);
        Verdict verdict = limits.take(zone, "address:" + caller.address(), allowed);
        if (verdict.allowed() && caller.isAuthenticated()) {
            verdict = RateLimits.tighter(verdict, limits.take(zone, name(), allowed));
        }
        response.setIntHeader("RateLimit-Limit", verdict.limit().permits());
        response.setIntHeader("RateLimit-Remaining", verdict.remaining());
        response.setHeader("RateLimit-Reset", Long.toString(seconds(verdict.resetMicros())));
        if (verdict.allowed()) {
            chain.doFilter(request, response);
        } else {
            long wait = seconds(verdict.waitMicros());
            response.setHeader("Retry-After", Long.toString(wait));
            writer.write(
                    request,
                    response,
                    problems.of(
                            TOO_MANY_REQUESTS, "too-many-requests", Map.of("seconds", wait), request.getRequestURI()));
        }
    }

    private String name() {
        return caller.apiKeyId() == null ? "account:" + caller.accountId() : "key:" + caller.apiKeyId();
    }

    private static long seconds(long micros) {
        return Math.max(1, (micros + SECOND - 1) / SECOND);
    }
}
