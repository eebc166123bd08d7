package org.baobab.platform.identity.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;

/**
 * What a new password must be: long enough, and not among the first million that somebody would try who knows the common ones, the keyboard, and this
 * person's name and e-mail address. It asks for no digits or signs: they make passwords harder to remember rather than harder to guess.
 */
public final class PasswordPolicy {
    public static final int SHORTEST = 10;
    public static final int LONGEST = 128;

    private static final int ENOUGH_OF_FOUR = 2;
    /** Measuring takes longer with the square of the length, and nothing this long is weak for what follows. */
    private static final int MEASURED = 64;

    /** Letters and digits that must remain without the words that others know. */
    private static final int OWN_SIGNS = 4;

    private static final Zxcvbn METER = new Zxcvbn();

    private PasswordPolicy() {}

    /**
     * @param field the field to name in the refusal
     * @param known what others know of the person: name, e-mail address
     */
    public static void require(String field, String password, String... known) {
        if (password == null || password.length() < SHORTEST) {
            throw new RuleViolationException(field, "password.too-short", Map.of("least", SHORTEST));
        }
        if (password.length() > LONGEST) {
            throw new RuleViolationException(field, "password.too-long", Map.of("most", LONGEST));
        }
        List<String> words = words(known);
        if (resembles(password, words)) {
            throw new RuleViolationException(field, "password.too-easy");
        }
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        if (METER.measure(measured, words).getScore() < ENOUGH_OF_FOUR) {
            throw new RuleViolationException(field, "password.too-easy");
        }
    }

    /** Whether little remains of it without what others know of the person. */
    private static boolean resembles(String password, List<String> known) {
        String rest = password.toLowerCase(Locale.ROOT);
        for (String word : known) {
            rest = rest.replace(word, "");
        }
        return !known.isEmpty() && rest.replaceAll("[^\\p{L}\\p{N}]", "").length() < OWN_SIGNS;
    }

    private static List<String> words(String... known) {
        return Arrays.stream(known)
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> Arrays.stream((text + " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ")).split(" ")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 2)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }
}
