package org.baobab.platform.template;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The values that a part of a template sees: its own names before those around it. */
final class Scope {
    private static final ClassValue<Map<String, Method>> PARTS = new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
            Map<String, Method> parts = new HashMap<>();
            if (type.isRecord()) {
                for (RecordComponent component : type.getRecordComponents()) {
                    component.getAccessor().setAccessible(true);
                    parts.put(component.getName(), component.getAccessor());
                }
            }
            return parts;
        }
    };

    private final Scope around;
    private final Map<String, ?> values;

    Scope(Scope around, Map<String, ?> values) {
        this.around = around;
        this.values = values;
    }

    /**
     * @param path names with dots between
     * @return null where the value is there and holds nothing
     * @throws NoSuchElementException where there is no such value
     */
    Object find(String[] path) {
        Object value = root(path[0]);
        for (int i = 1; i < path.length && value != null; i++) {
            value = part(value, path[i]);
        }
        return value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
    }

    private Object root(String name) {
        for (Scope scope = this; scope != null; scope = scope.around) {
            if (scope.values.containsKey(name)) {
                return scope.values.get(name);
            }
        }
        throw new NoSuchElementException(name);
    }

    private static Object part(Object value, String name) {
        Object whole = value instanceof Optional<?> perhaps ? perhaps.orElse(null) : value;
        if (whole == null) {
            return null;
        }
        if (whole instanceof Map<?, ?> map && map.containsKey(name)) {
            return map.get(name);
        }
        if (whole instanceof Collection<?> items && "size".equals(name)) {
            return items.size();
        }
        Method accessor = PARTS.get(whole.getClass()).get(name);
        if (accessor == null) {
            throw new NoSuchElementException(name);
        }
        try {
            return accessor.invoke(whole);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
