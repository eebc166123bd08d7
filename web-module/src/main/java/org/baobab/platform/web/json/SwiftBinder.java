package org.baobab.platform.web.json;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import org.baobab.platform.kernel.Patch;

/**
 * Makes records of a document in one walk over its bytes, without a tree of it. It takes only what is plainly right; at the first doubt it gives up, and the
 * careful way ({@link JsonDocument}, {@link RecordBinder}) reads the document from its beginning, takes what is right in a rarer form and tells every mistake.
 */
final class SwiftBinder {
    private static final int DEEPEST = 32;
    /** As many digits fit a double, and with their power of ten are divided without a second rounding. */
    private static final int EXACT_DIGITS = 15;

    private static final int LONG_DIGITS = 18;
    private static final int INT_DIGITS = 9;
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15
    };

    private final byte[] document;
    private int at;
    private int depth;

    /** Of the number that was read last. */
    private long digits;

    private int length;
    private int scale;

    private SwiftBinder(byte[] document) {
        this.document = document;
    }

    /** There is a doubt; it goes no further than to {@link #bind}. */
    @SuppressWarnings("serial") // it is never written
    private static final class Doubt extends RuntimeException {
        private static final Doubt ANY = new Doubt();

        private Doubt() {
            super(null, null, false, false);
        }
    }

    /** Null where the careful way has to look. */
    static Object bind(byte[] document, Type type) {
        SwiftBinder binder = new SwiftBinder(document);
        try {
            Object bound = binder.value(SwiftType.of(type));
            binder.skipSpace();
            return binder.at == document.length ? bound : null;
        } catch (RuntimeException doubt) {
            // Also what a record or a type refuses, and an end that came too early: the careful way meets it again and
            // tells it.
            return null;
        }
    }

    private Object value(SwiftType type) {
        skipSpace();
        if (type.form() == SwiftType.Form.PATCH) {
            return Patch.to(value(type.inner()));
        }
        if (document[at] == 'n') {
            literal("null");
            return type.isPrimitive() ? doubt() : null;
        }
        return switch (type.form()) {
            case RECORD -> record(RecordShape.of(type.raw()));
            case LIST, SET -> collection(type);
            case FLAG -> flag();
            case TEXT -> text();
            case READ -> type.text().read(text());
            case INTEGER -> {
                number();
                yield scale == 0 && length <= INT_DIGITS ? (Object) (int) digits : doubt();
            }
            case LONG -> {
                number();
                yield scale == 0 ? (Object) digits : doubt();
            }
            case DOUBLE -> {
                number();
                yield length <= EXACT_DIGITS ? (Object) (digits / POWERS[scale]) : doubt();
            }
            case DECIMAL -> {
                number();
                yield BigDecimal.valueOf(digits, scale);
            }
            case PATCH, OTHER -> doubt();
        };
    }

    private Object record(RecordShape shape) {
        begin('{');
        Object[] arguments = new Object[shape.members().size()];
        boolean[] seen = new boolean[arguments.length];
        int next = 0;
        if (isMore('}')) {
            do {
                skipSpace();
                int index = member(shape, next);
                if (seen[index]) {
                    doubt();
                }
                seen[index] = true;
                skipSpace();
                take(':');
                arguments[index] = value(shape.members().get(index).swift());
                next = index + 1;
            } while (goesOn('}'));
        }
        for (int i = 0; i < seen.length; i++) {
            if (!seen[i] && shape.members().get(i).isPrimitive()) {
                doubt();
            }
        }
        depth--;
        return shape.construct(arguments, "");
    }

    /** Members mostly come in the order of their record. */
    private int member(RecordShape shape, int likely) {
        take('"');
        int count = shape.members().size();
        for (int i = 0; i < count; i++) {
            int index = (likely + i) % count;
            byte[] name = shape.members().get(index).bytes();
            int end = at + name.length;
            if (end < document.length
                    && document[end] == '"'
                    && Arrays.equals(document, at, end, name, 0, name.length)) {
                at = end + 1;
                return index;
            }
        }
        throw Doubt.ANY;
    }

    private Object collection(SwiftType type) {
        begin('[');
        Collection<Object> items = type.form() == SwiftType.Form.SET ? new LinkedHashSet<>() : new ArrayList<>();
        if (isMore(']')) {
            do {
                Object item = value(type.inner());
                items.add(item == null ? doubt() : item);
            } while (goesOn(']'));
        }
        depth--;
        return items;
    }

    private void begin(char bracket) {
        take(bracket);
        if (++depth > DEEPEST) {
            doubt();
        }
    }

    /** Whether there is anything between the brackets. */
    private boolean isMore(char end) {
        skipSpace();
        if (document[at] != end) {
            return true;
        }
        at++;
        return false;
    }

    private boolean goesOn(char end) {
        skipSpace();
        byte found = document[at++];
        if (found != ',' && found != end) {
            doubt();
        }
        return found == ',';
    }

    private Boolean flag() {
        boolean yes = document[at] == 't';
        literal(yes ? "true" : "false");
        return yes;
    }

    private void literal(String word) {
        for (int i = 0; i < word.length(); i++) {
            take(word.charAt(i));
        }
    }

    private String text() {
        take('"');
        int from = at;
        boolean plain = true;
        while (document[at] != '"') {
            byte each = document[at++];
            if (each < 0) {
                plain = false;
            } else if (each < ' ' || each == '\\') {
                doubt();
            }
        }
        int end = at++;
        return plain ? new String(document, from, end - from, StandardCharsets.ISO_8859_1) : decoded(from, end);
    }

    private String decoded(int from, int end) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(document, from, end - from))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Doubt.ANY;
        }
    }

    /** Digits with at most one point; one with an exponent is rare. */
    private void number() {
        boolean negative = document[at] == '-';
        if (negative) {
            at++;
        }
        digits = 0;
        length = 0;
        scale = 0;
        boolean leadsWithZero = document[at] == '0';
        run();
        if (length == 0 || leadsWithZero && length > 1) {
            doubt();
        }
        if (at < document.length && document[at] == '.') {
            at++;
            int whole = length;
            run();
            scale = length - whole;
            if (scale == 0) {
                doubt();
            }
        }
        boolean hasExponent = at < document.length && (document[at] == 'e' || document[at] == 'E');
        if (length > LONG_DIGITS || hasExponent) {
            doubt();
        }
        if (negative) {
            digits = -digits;
        }
    }

    private void run() {
        while (at < document.length && document[at] >= '0' && document[at] <= '9') {
            digits = digits * 10 + document[at++] - '0';
            length++;
        }
    }

    private void skipSpace() {
        while (at < document.length
                && (document[at] == ' ' || document[at] == '\n' || document[at] == '\r' || document[at] == '\t')) {
            at++;
        }
    }

    private void take(char expected) {
        if (document[at++] != expected) {
            doubt();
        }
    }

    private static Object doubt() {
        throw Doubt.ANY;
    }
}
