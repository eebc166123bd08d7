package org.baobab.platform.web.problem;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.sql.SQLException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.TooManyRequestsException;
import org.baobab.platform.kernel.UnavailableException;

/** Answers whatever a resource throws. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {
    private static final int RETRY_SOON = 5;

    @Inject
    Problems problems;

    @Inject
    Caller caller;

    @Context
    UriInfo uri;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException answer
                && answer.getResponse().getStatusInfo().getFamily() != Response.Status.Family.CLIENT_ERROR
                && answer.getResponse().getStatusInfo().getFamily() != Response.Status.Family.SERVER_ERROR) {
            // Such as the answer that Jakarta REST makes for OPTIONS.
            return answer.getResponse();
        }
        Throwable cause = Problems.meaningful(thrown);
        Problem problem = problems.of(thrown, uri.getRequestUri().getRawPath());
        Response.ResponseBuilder response = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .language(caller.locale())
                .entity(problem);
        switch (cause) {
            case TooManyRequestsException often ->
                response.header(
                        HttpHeaders.RETRY_AFTER, Math.max(1, often.retryAfter().toSeconds()));
            case UnavailableException away -> response.header(HttpHeaders.RETRY_AFTER, RETRY_SOON);
            case SQLException passing
            when problem.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode() ->
                response.header(HttpHeaders.RETRY_AFTER, RETRY_SOON);
            case WebApplicationException answer -> keepAllow(answer, response);
            default -> {
                // Nothing to add.
            }
        }
        if (problem.status() == Response.Status.UNAUTHORIZED.getStatusCode()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"baobab\"");
        }
        return response.build();
    }

    private static void keepAllow(WebApplicationException answer, Response.ResponseBuilder response) {
        String allow = answer.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allow != null) {
            response.header(HttpHeaders.ALLOW, allow);
        }
    }
}
