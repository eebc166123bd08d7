package org.baobab.platform.web.problem;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import java.net.URI;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.kernel.TooLargeException;
import org.baobab.platform.kernel.TooManyRequestsException;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.web.problem.Problem.FieldError;
import org.jboss.logging.Logger;

/** Turns whatever was thrown into the problem that the caller reads, and logs, once, what is our own fault. */
@ApplicationScoped
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String INVALID = "invalid-request";
    private static final int DEEPEST_CAUSE = 20;

    /** Data that the database refuses for its form: too long, out of range, an unknown character. */
    private static final String SQL_DATA_CLASS = "22";

    private Caller caller;
    private ViolationTexts violations;

    protected Problems() {}

    @Inject
    Problems(Caller caller, ViolationTexts violations) {
        this.caller = caller;
        this.violations = violations;
    }

    public Problem of(Throwable thrown, String instance) {
        Throwable cause = meaningful(thrown);
        return switch (cause) {
            case RuleViolationException broken -> problem(400, INVALID, Map.of(), instance, errors(broken));
            case AppException refusal -> problem(status(refusal), refusal.slug(), refusal.facts(), instance, null);
            case ConstraintViolationException broken
            when violations.blamesTheCaller(broken) ->
                problem(400, INVALID, Map.of(), instance, violations.errors(broken, caller.locale()));
            case OptimisticLockException lost -> problem(412, "stale-version", Map.of(), instance, null);
            case EJBAccessException refused -> problem(403, "forbidden", Map.of(), instance, null);
            case SQLException trouble
            when PassingTrouble.is(trouble) -> {
                LOG.warnf(
                        "Request %s to %s met a passing trouble of the database: %s",
                        caller.requestId(), instance, trouble.getMessage());
                yield of(503, instance);
            }
            case SQLException unfit -> problem(400, INVALID, Map.of(), instance, List.of());
            case WebApplicationException answer
            when answer.getResponse().getStatus() < 500 ->
                of(answer.getResponse().getStatus(), instance);
            case WebApplicationException answer when answer.getResponse().getStatus() == 503 -> of(503, instance);
            default -> unexpected(thrown, instance);
        };
    }

    /** The plain problem of an HTTP status that nobody explained further. */
    public Problem of(int status, String instance) {
        String slug = ProblemStatus.slug(status);
        return problem(status, slug, Map.of(), instance, status == 400 ? List.of() : null);
    }

    public Problem of(int status, String slug, Map<String, Object> facts, String instance) {
        return problem(status, slug, facts, instance, null);
    }

    /** The exception that says what happened, below the wrappers of container, transaction and Jakarta REST. */
    static Throwable meaningful(Throwable thrown) {
        Throwable at = thrown;
        for (int depth = 0; at != null && depth < DEEPEST_CAUSE; depth++, at = at.getCause()) {
            if (at instanceof AppException
                    || at instanceof ConstraintViolationException
                    || at instanceof OptimisticLockException
                    || at instanceof SQLException sql && (isRefusedData(sql) || PassingTrouble.is(sql))
                    || at instanceof WebApplicationException && !(at.getCause() instanceof AppException)) {
                return at;
            }
        }
        return thrown;
    }

    private static boolean isRefusedData(SQLException exception) {
        return exception.getSQLState() != null && exception.getSQLState().startsWith(SQL_DATA_CLASS);
    }

    private Problem unexpected(Throwable thrown, String instance) {
        LOG.errorf(thrown, "Request %s to %s failed", caller.requestId(), instance);
        return problem(500, "internal-error", Map.of(), instance, null);
    }

    private List<FieldError> errors(RuleViolationException broken) {
        Locale locale = caller.locale();
        return broken.violations().stream()
                .map(violation -> new FieldError(
                        violation.field(),
                        ProblemTexts.text(locale, "rule." + violation.rule(), "rule.invalid", violation.facts())))
                .toList();
    }

    private Problem problem(
            int status, String slug, Map<String, Object> facts, String instance, List<FieldError> errors) {
        Locale locale = caller.locale();
        String fallback = ProblemStatus.slug(status);
        return new Problem(
                URI.create(Problem.TYPE_PREFIX + slug),
                ProblemTexts.text(locale, slug + ".title", fallback + ".title", facts),
                status,
                ProblemTexts.text(locale, slug + ".detail", fallback + ".detail", facts),
                instance,
                caller.requestId(),
                errors);
    }

    private static int status(AppException refusal) {
        return switch (refusal) {
            case NotFoundException missing -> 404;
            case StaleVersionException stale -> 412;
            case ConflictException conflict -> 409;
            case RefusedException refused -> 403;
            case UnauthenticatedException nobody -> 401;
            case TooManyRequestsException often -> 429;
            case UnavailableException away -> 503;
            case TooLargeException large -> 413;
            case UnfitContentException unfit -> 415;
            default -> 400;
        };
    }
}
