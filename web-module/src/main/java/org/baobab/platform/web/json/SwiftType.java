package org.baobab.platform.web.json;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.json.TextTypes.TextType;

/**
 * What {@link SwiftBinder} has to know of a type, looked up once.
 *
 * @param inner the element of a list or a set, the value of a patch
 * @param text how its text is read
 */
record SwiftType(Form form, Class<?> raw, SwiftType inner, TextType<?> text) {
    private static final Map<Type, SwiftType> KNOWN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Form> PLAIN = Map.ofEntries(
            Map.entry(boolean.class, Form.FLAG),
            Map.entry(Boolean.class, Form.FLAG),
            Map.entry(int.class, Form.INTEGER),
            Map.entry(Integer.class, Form.INTEGER),
            Map.entry(long.class, Form.LONG),
            Map.entry(Long.class, Form.LONG),
            Map.entry(double.class, Form.DOUBLE),
            Map.entry(Double.class, Form.DOUBLE),
            Map.entry(BigDecimal.class, Form.DECIMAL),
            Map.entry(String.class, Form.TEXT));

    enum Form {
        PATCH,
        RECORD,
        LIST,
        SET,
        FLAG,
        INTEGER,
        LONG,
        DOUBLE,
        DECIMAL,
        TEXT,
        /** A text that is read as something else. */
        READ,
        /** Left to the careful way. */
        OTHER
    }

    static SwiftType of(Type type) {
        SwiftType known = KNOWN.get(type);
        if (known == null) {
            known = made(type);
            KNOWN.put(type, known);
        }
        return known;
    }

    boolean isPrimitive() {
        return raw.isPrimitive();
    }

    private static SwiftType made(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() instanceof Class<?> raw) {
            Form form = form(raw);
            return form == Form.OTHER
                    ? other(raw)
                    : new SwiftType(form, raw, of(generic.getActualTypeArguments()[0]), null);
        }
        if (!(type instanceof Class<?> raw)) {
            return other(Object.class);
        }
        if (raw.isRecord()) {
            return new SwiftType(Form.RECORD, raw, null, null);
        }
        Form plain = PLAIN.get(raw);
        if (plain != null) {
            return new SwiftType(plain, raw, null, null);
        }
        return TextTypes.of(raw)
                .map(text -> new SwiftType(Form.READ, raw, null, text))
                .orElseGet(() -> other(raw));
    }

    private static Form form(Class<?> raw) {
        if (raw == Patch.class) {
            return Form.PATCH;
        }
        if (raw == Set.class) {
            return Form.SET;
        }
        return raw == List.class || raw == Collection.class || raw == ArrayList.class ? Form.LIST : Form.OTHER;
    }

    private static SwiftType other(Class<?> raw) {
        return new SwiftType(Form.OTHER, raw, null, null);
    }
}
