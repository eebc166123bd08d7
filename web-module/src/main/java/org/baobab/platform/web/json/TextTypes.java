package org.baobab.platform.web.json;

import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The types that the API writes as text, with the rule that a text must keep to be one; the same for JSON members and for parameters. */
public final class TextTypes {
    private static final int UUID_LENGTH = 36;
    private static final int LONGEST_NUMBER = 40;
    private static final Map<Class<?>, TextType<?>> TYPES = new HashMap<>();
    private static final Map<Class<?>, TextType<?>> ENUMS = new ConcurrentHashMap<>();

    static {
        add(String.class, "text.characters", TextTypes::storable);
        add(UUID.class, "type.uuid", TextTypes::uuid);
        add(Instant.class, "type.instant", InstantText::read);
        add(LocalDate.class, "type.date", LocalDate::parse);
        add(LocalTime.class, "type.time", LocalTime::parse);
        add(YearMonth.class, "type.month", YearMonth::parse);
        add(ZoneId.class, "type.zone", ZoneId::of);
        add(Currency.class, "type.currency", Currency::getInstance);
        add(URI.class, "type.uri", URI::create);
        add(Locale.class, "type.locale", TextTypes::locale);
        add(Integer.class, "type.integer", Integer::valueOf);
        add(Long.class, "type.integer", Long::valueOf);
        add(Double.class, "type.number", TextTypes::finite);
        add(BigDecimal.class, "type.number", TextTypes::decimal);
        add(Boolean.class, "type.boolean", TextTypes::truth);
        TYPES.put(int.class, TYPES.get(Integer.class));
        TYPES.put(long.class, TYPES.get(Long.class));
        TYPES.put(double.class, TYPES.get(Double.class));
        TYPES.put(boolean.class, TYPES.get(Boolean.class));
    }

    private TextTypes() {}

    /** How to read a text as {@code T}: the reader throws on any text that is none. */
    public record TextType<T>(String rule, Map<String, Object> facts, Function<String, T> reader) {
        public T read(String text) {
            return reader.apply(text);
        }
    }

    @SuppressWarnings("unchecked") // the maps hold for each class the reader of that class
    public static <T> Optional<TextType<T>> of(Class<T> type) {
        TextType<?> found = type.isEnum() ? ENUMS.computeIfAbsent(type, TextTypes::enumType) : TYPES.get(type);
        return Optional.ofNullable((TextType<T>) found);
    }

    /** PostgreSQL stores no NUL, and half of a surrogate pair is no character. */
    static String storable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                throw new IllegalArgumentException("NUL character");
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    throw new IllegalArgumentException("half of a surrogate pair");
                }
                i++;
            }
        }
        return text;
    }

    private static <T> void add(Class<T> type, String rule, Function<String, T> reader) {
        TYPES.put(type, new TextType<>(rule, Map.of(), reader));
    }

    private static TextType<?> enumType(Class<?> type) {
        Map<String, Object> constants = Arrays.stream(type.getEnumConstants())
                .collect(Collectors.toMap(constant -> ((Enum<?>) constant).name(), Function.identity()));
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return new TextType<>("type.enum", Map.of("values", names), text -> Optional.ofNullable(constants.get(text))
                .orElseThrow());
    }

    private static UUID uuid(String text) {
        // UUID.fromString also takes "1-1-1-1-1".
        if (text.length() != UUID_LENGTH) {
            throw new IllegalArgumentException("not 36 characters");
        }
        return UUID.fromString(text);
    }

    private static Locale locale(String text) {
        if (!text.matches("[a-z]{2,3}(-[A-Z]{2})?")) {
            throw new IllegalArgumentException("not a language tag");
        }
        return Locale.forLanguageTag(text);
    }

    private static Double finite(String text) {
        return decimal(text).doubleValue();
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER) {
            throw new NumberFormatException("too long");
        }
        BigDecimal number = new BigDecimal(text);
        if (Math.abs(number.scale()) > LONGEST_NUMBER) {
            throw new NumberFormatException("too large or too small");
        }
        return number;
    }

    private static Boolean truth(String text) {
        return switch (text) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
