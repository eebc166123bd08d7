package org.baobab.platform.web.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Path.ParameterNode;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.baobab.platform.web.problem.Problem.FieldError;

/** Says what Jakarta Validation found in the caller's language and by the names that the caller used. */
@ApplicationScoped
public class ViolationTexts {
    private static final String WHOLE = "body";

    private ValidatorFactory validation;

    protected ViolationTexts() {}

    @Inject
    ViolationTexts(ValidatorFactory validation) {
        this.validation = validation;
    }

    /** A constraint on what a method returns, or one that Hibernate checks on an entity, is our mistake and not the caller's. */
    boolean blamesTheCaller(ConstraintViolationException broken) {
        return !broken.getConstraintViolations().isEmpty()
                && broken.getConstraintViolations().stream().allMatch(ViolationTexts::isOnParameter);
    }

    List<FieldError> errors(ConstraintViolationException broken, Locale locale) {
        return broken.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation), message(violation, locale)))
                .distinct()
                .sorted(Comparator.comparing(FieldError::field).thenComparing(FieldError::message))
                .toList();
    }

    private static boolean isOnParameter(ConstraintViolation<?> violation) {
        for (Path.Node node : violation.getPropertyPath()) {
            if (node.getKind() == ElementKind.PARAMETER) {
                return true;
            }
        }
        return false;
    }

    private static String field(ConstraintViolation<?> violation) {
        StringBuilder field = new StringBuilder();
        String parameter = null;
        for (Path.Node node : violation.getPropertyPath()) {
            switch (node.getKind()) {
                case PARAMETER -> parameter = parameterName(violation, node.as(ParameterNode.class));
                case PROPERTY -> field.append(field.isEmpty() ? "" : ".").append(node.getName());
                default -> {
                    // The method, and container elements, have no name that the caller used.
                }
            }
            if (node.getIndex() != null && node.getKind() != ElementKind.PARAMETER) {
                int dot = field.lastIndexOf(".");
                field.insert(dot < 0 ? field.length() : dot, "[" + node.getIndex() + "]");
            }
        }
        if (!field.isEmpty()) {
            return field.toString();
        }
        return parameter == null ? WHOLE : parameter;
    }

    private static String parameterName(ConstraintViolation<?> violation, ParameterNode node) {
        return Arrays.stream(violation.getRootBeanClass().getMethods())
                .filter(method -> isNamed(method, violation))
                .map(method -> method.getParameterAnnotations()[node.getParameterIndex()])
                .map(ViolationTexts::parameterName)
                .findFirst()
                .orElse(WHOLE);
    }

    private static boolean isNamed(Method method, ConstraintViolation<?> violation) {
        Path.Node first = violation.getPropertyPath().iterator().next();
        return method.getName().equals(first.getName())
                && method.getParameterCount()
                        == first.as(Path.MethodNode.class).getParameterTypes().size();
    }

    private static String parameterName(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            } else if (annotation instanceof PathParam path) {
                return path.value();
            } else if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return WHOLE;
    }

    private String message(ConstraintViolation<?> violation, Locale locale) {
        return validation
                .getMessageInterpolator()
                .interpolate(violation.getMessageTemplate(), new Context(violation), locale);
    }

    private record Context(ConstraintViolation<?> violation) implements MessageInterpolator.Context {
        @Override
        public ConstraintDescriptor<?> getConstraintDescriptor() {
            return violation.getConstraintDescriptor();
        }

        @Override
        public Object getValidatedValue() {
            return violation.getInvalidValue();
        }

        @Override
        public <T> T unwrap(Class<T> type) {
            return type.cast(this);
        }
    }
}
