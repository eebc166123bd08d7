package org.baobab.fleet.exchange;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What people write, and what it means: accents, case, blanks and dashes do not matter. */
final class Words<T> {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, T> meanings = new HashMap<>();

    /** The names of an enum mean its values. */
    static <E extends Enum<E>> Words<E> of(Class<E> type) {
        Words<E> words = new Words<>();
        for (E value : type.getEnumConstants()) {
            words.mean(value, value.name());
        }
        return words;
    }

    Words<T> mean(T meaning, String... written) {
        for (String each : written) {
            meanings.put(plain(each), meaning);
        }
        return this;
    }

    Optional<T> find(String written) {
        return Optional.ofNullable(meanings.get(plain(written)));
    }

    static String plain(String written) {
        String apart = Normalizer.normalize(written.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return BETWEEN.matcher(MARKS.matcher(apart).replaceAll("")).replaceAll("");
    }
}
