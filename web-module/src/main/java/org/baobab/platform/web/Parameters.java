package org.baobab.platform.web;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.function.Function;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.web.json.TextTypes;

/** Converts path, query and header parameters. One that cannot be read is the caller's mistake, 400, where Jakarta REST would say 404. */
@Provider
public class Parameters implements ParamConverterProvider {

    @Override
    public <T> ParamConverter<T> getConverter(Class<T> rawType, Type genericType, Annotation[] annotations) {
        String name = name(annotations);
        if (name == null) {
            return null;
        }
        if (rawType == IfMatch.class) {
            return new Converter<>(name, "if-match.one-tag", text -> rawType.cast(IfMatch.parse(text)), Map.of());
        }
        return TextTypes.of(rawType)
                .map(type -> new Converter<T>(name, type.rule(), type::read, type.facts()))
                .orElse(null);
    }

    private static String name(Annotation[] annotations) {
        for (Annotation annotation : annotations) {
            if (annotation instanceof QueryParam query) {
                return query.value();
            } else if (annotation instanceof PathParam path) {
                return path.value();
            } else if (annotation instanceof HeaderParam header) {
                return header.value();
            }
        }
        return null;
    }

    private record Converter<T>(String name, String rule, Function<String, T> reader, Map<String, Object> facts)
            implements ParamConverter<T> {

        @Override
        public T fromString(String value) {
            if (value == null) {
                return null;
            }
            try {
                return reader.apply(value);
            } catch (AppException refused) {
                throw new BadRequestException(refused);
            } catch (RuntimeException unreadable) {
                // Jakarta REST lets only its own exceptions through from here; the problem mapper unwraps the cause.
                throw new BadRequestException(new RuleViolationException(name, rule, facts));
            }
        }

        @Override
        public String toString(T value) {
            return String.valueOf(value);
        }
    }
}
