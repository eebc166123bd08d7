package org.baobab.platform.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.web.json.JsonbProvider;

/** Writes problems where Jakarta REST does not get to see the request. */
@ApplicationScoped
public class ProblemWriter {
    @Inject
    Problems problems;

    @Inject
    Caller caller;

    public void write(HttpServletRequest request, HttpServletResponse response, int status) throws IOException {
        write(request, response, problems.of(status, request.getRequestURI()));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Throwable thrown) throws IOException {
        write(request, response, problems.of(thrown, request.getRequestURI()));
    }

    public void write(HttpServletRequest request, HttpServletResponse response, Problem problem) throws IOException {
        byte[] body = JsonbProvider.write(problem).getBytes(StandardCharsets.UTF_8);
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Content-Language", caller.locale().toLanguageTag());
        response.setContentLength(body.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(body);
        }
    }
}
