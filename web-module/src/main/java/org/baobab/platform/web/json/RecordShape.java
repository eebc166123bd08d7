package org.baobab.platform.web.json;

import jakarta.json.bind.annotation.JsonbProperty;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.RuleViolationException;

/** The members of a record type and how to make one, looked up once for each type. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Member> members;
    private final Set<String> names;
    private final MethodHandle constructor;

    /** @param bytes its name in a document */
    record Member(String name, Type type, boolean isPrimitive, byte[] bytes, SwiftType swift) {
        static Member of(String name, Type type) {
            return new Member(
                    name,
                    type,
                    type instanceof Class<?> plain && plain.isPrimitive(),
                    name.getBytes(StandardCharsets.UTF_8),
                    SwiftType.of(type));
        }
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        members = Arrays.stream(components)
                .map(component -> Member.of(name(component), component.getGenericType()))
                .toList();
        names = members.stream().map(Member::name).collect(Collectors.toUnmodifiableSet());
        constructor = constructor(
                type, Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** A component cannot bear every name that a member can. */
    private static String name(RecordComponent component) {
        JsonbProperty said = component.getAccessor().getAnnotation(JsonbProperty.class);
        return said == null ? component.getName() : said.value();
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    List<Member> members() {
        return members;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    Object construct(Object[] arguments, String path) {
        try {
            return constructor.invokeExact(arguments);
        } catch (AppException refused) {
            throw refused;
        } catch (IllegalArgumentException refused) {
            // A compact constructor that refuses its arguments speaks of the request.
            throw new RuleViolationException(path.isEmpty() ? JsonDocument.WHOLE : path, "refused");
        } catch (Throwable broken) {
            throw new IllegalStateException("A record's constructor failed", broken);
        }
    }

    private static MethodHandle constructor(Class<?> type, Class<?>[] parameters) {
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(parameters);
            canonical.setAccessible(true);
            return MethodHandles.lookup()
                    .unreflectConstructor(canonical)
                    .asSpreader(Object[].class, parameters.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
