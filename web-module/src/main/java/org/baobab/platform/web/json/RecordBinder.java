package org.baobab.platform.web.json;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.web.json.RecordShape.Member;
import org.baobab.platform.web.json.TextTypes.TextType;

/**
 * Turns a parsed document into a record, and takes nothing for something that it is not. All mistakes are collected, each with the path of its member, so
 * that a caller can mend them at once.
 */
final class RecordBinder {
    private static final int MOST_MISTAKES = 50;
    private static final int LONGEST_NUMBER = 40;

    private final List<Violation> mistakes = new ArrayList<>();

    private RecordBinder() {}

    static Object bind(JsonValue document, Type type) {
        RecordBinder binder = new RecordBinder();
        Object bound = document == JsonValue.NULL ? binder.miss("", "required") : binder.read(document, type, "");
        if (!binder.mistakes.isEmpty()) {
            throw new RuleViolationException(binder.mistakes);
        }
        return bound;
    }

    private Object read(JsonValue value, Type type, String path) {
        Class<?> raw = raw(type);
        if (raw == Patch.class) {
            return Patch.to(read(value, argument(type, 0), path));
        }
        if (value == JsonValue.NULL) {
            return raw.isPrimitive() ? miss(path, "required") : null;
        }
        if (JsonValue.class.isAssignableFrom(raw)) {
            return raw.isInstance(value) ? storable(value, path) : miss(path, "type.object");
        }
        if (raw.isRecord()) {
            return value instanceof JsonObject object ? record(object, raw, path) : miss(path, "type.object");
        }
        if (Collection.class.isAssignableFrom(raw)) {
            return value instanceof JsonArray array ? collection(array, raw, type, path) : miss(path, "type.list");
        }
        if (Map.class.isAssignableFrom(raw)) {
            return value instanceof JsonObject object ? map(object, type, path) : miss(path, "type.object");
        }
        return scalar(value, raw, path);
    }

    private Object record(JsonObject object, Class<?> type, String path) {
        RecordShape shape = RecordShape.of(type);
        object.keySet().stream()
                .filter(name -> !shape.has(name))
                .forEach(name -> miss(join(path, printable(name)), "json.unknown"));
        Object[] arguments = new Object[shape.members().size()];
        int before = mistakes.size();
        for (int i = 0; i < arguments.length; i++) {
            Member member = shape.members().get(i);
            JsonValue value = object.get(member.name());
            String at = join(path, member.name());
            if (value != null) {
                arguments[i] = read(value, member.type(), at);
            } else if (member.isPrimitive()) {
                miss(at, "required");
            }
        }
        return mistakes.size() == before ? shape.construct(arguments, path) : null;
    }

    private Object collection(JsonArray array, Class<?> raw, Type type, String path) {
        Type element = argument(type, 0);
        Collection<Object> items = raw == Set.class ? new LinkedHashSet<>() : new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            String at = path + "[" + i + "]";
            Object item = read(array.get(i), element, at);
            if (array.get(i) == JsonValue.NULL) {
                miss(at, "required");
            }
            items.add(item);
        }
        return items;
    }

    private Object map(JsonObject object, Type type, String path) {
        Map<String, Object> members = new LinkedHashMap<>();
        object.forEach((name, value) -> {
            String at = join(path, printable(name));
            text(name, at);
            members.put(name, read(value, argument(type, 1), at));
        });
        return members;
    }

    private Object scalar(JsonValue value, Class<?> raw, String path) {
        if (raw == boolean.class || raw == Boolean.class) {
            return value == JsonValue.TRUE || value == JsonValue.FALSE
                    ? (Object) (value == JsonValue.TRUE)
                    : miss(path, "type.boolean");
        }
        if (Number.class.isAssignableFrom(raw) || raw.isPrimitive()) {
            return value instanceof JsonNumber number ? number(number, raw, path) : miss(path, numberRule(raw));
        }
        if (raw == String.class) {
            return value instanceof JsonString string ? text(string.getString(), path) : miss(path, "type.text");
        }
        TextType<?> type = TextTypes.of(raw)
                .orElseThrow(() -> new IllegalStateException("A request cannot hold a " + raw.getName()));
        try {
            if (value instanceof JsonString string) {
                return type.read(string.getString());
            }
        } catch (RuntimeException unreadable) {
            // Falls through to the one message for whatever cannot be read as this type.
        }
        return miss(path, type.rule(), type.facts());
    }

    private Object number(JsonNumber number, Class<?> raw, String path) {
        try {
            BigDecimal exact = number.bigDecimalValue();
            // Before any conversion: 1e999999999 as an integer would fill the memory.
            if (exact.precision() > LONGEST_NUMBER || Math.abs((long) exact.scale()) > LONGEST_NUMBER) {
                return miss(path, "type.number-range");
            }
            if (raw == int.class || raw == Integer.class) {
                return exact.intValueExact();
            } else if (raw == long.class || raw == Long.class) {
                return exact.longValueExact();
            } else if (raw == double.class || raw == Double.class) {
                return exact.doubleValue();
            }
            return exact;
        } catch (ArithmeticException | UnsupportedOperationException unfit) {
            return miss(path, numberRule(raw));
        }
    }

    private static String numberRule(Class<?> raw) {
        boolean whole = raw == int.class || raw == Integer.class || raw == long.class || raw == Long.class;
        return whole ? "type.integer" : "type.number";
    }

    private Object text(String text, String path) {
        try {
            return TextTypes.storable(text);
        } catch (IllegalArgumentException unstorable) {
            return miss(path, "text.characters");
        }
    }

    private JsonValue storable(JsonValue value, String path) {
        switch (value) {
            case JsonString string -> text(string.getString(), path);
            case JsonArray array -> array.forEach(item -> storable(item, path));
            case JsonObject object ->
                object.forEach((name, member) -> {
                    text(name, path);
                    storable(member, path);
                });
            default -> {
                // Numbers, true, false and null are stored as they are.
            }
        }
        return value;
    }

    private Object miss(String path, String rule) {
        return miss(path, rule, Map.of());
    }

    private Object miss(String path, String rule, Map<String, Object> facts) {
        if (mistakes.size() < MOST_MISTAKES) {
            mistakes.add(new Violation(path.isEmpty() ? JsonDocument.WHOLE : path, rule, facts));
        }
        return null;
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A member's name as an answer may repeat it. */
    private static String printable(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}_.$-]", "?");
        return plain.substring(0, Math.min(plain.length(), LONGEST_NUMBER));
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalStateException("A request cannot hold a " + type.getTypeName());
        };
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }
}
