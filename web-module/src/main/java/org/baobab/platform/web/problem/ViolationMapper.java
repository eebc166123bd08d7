package org.baobab.platform.web.problem;

import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Stands before RESTEasy's own mapper of these, which is nearer to them than {@link ProblemMapper} and answers in plain text. */
@Provider
public class ViolationMapper implements ExceptionMapper<ValidationException> {
    @Inject
    ProblemMapper problems;

    @Override
    public Response toResponse(ValidationException violation) {
        return problems.toResponse(violation);
    }
}
