package org.baobab.platform.web.edge;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Optional;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.web.problem.ProblemWriter;

/** Around everything under /api: what fails outside of Jakarta REST is a problem too, and no answer is kept by caches on the way. */
public class ApiBoundary extends HttpFilter {
    @Inject
    ProblemWriter writer;

    @Inject
    Settings settings;

    private int largestBody;

    @Override
    public void init() {
        largestBody = BodyLimit.of(settings);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        Optional<String> nul = NulInAddress.where(request.getRequestURI(), request.getQueryString());
        if (nul.isPresent()) {
            writer.write(request, response, new RuleViolationException(nul.get(), "text.characters"));
            return;
        }
        if (!MediaRanges.isReadable(request.getContentType())) {
            writer.write(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        if (request.getContentLengthLong() > largestBody) {
            // Nothing here takes as much, and RESTEasy, which reads the length as an int, may call it malformed.
            writer.write(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        try {
            chain.doFilter(NulInAddress.without(request), new ProblemsForErrors(request, response));
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted()) {
                throw failure;
            }
            response.resetBuffer();
            writer.write(request, response, failure);
        }
    }

    /** Where the container would answer with an error page, a program reads a problem. */
    private final class ProblemsForErrors extends HttpServletResponseWrapper {
        private final HttpServletRequest request;

        ProblemsForErrors(HttpServletRequest request, HttpServletResponse response) {
            super(response);
            this.request = request;
        }

        @Override
        public void sendError(int status) throws IOException {
            resetBuffer();
            writer.write(request, (HttpServletResponse) getResponse(), status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            sendError(status);
        }
    }
}
