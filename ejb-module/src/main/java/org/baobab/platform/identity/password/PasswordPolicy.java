package org.baobab.platform.identity.password;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Arrays;
import java.util.List;
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
        if (resembles(password, known)) {
            throw new RuleViolationException(field, "password.too-easy");
        }
        String measured = password.substring(0, Math.min(password.length(), MEASURED));
        if (METER.measure(measured, words(known)).getScore() < ENOUGH_OF_FOUR) {
            throw new RuleViolationException(field, "password.too-easy");
        }
    }

    /** Whether it is, give or take case, all of what somebody knows of the person. */
    private static boolean resembles(String password, String... known) {
        return Arrays.stream(known)
                .anyMatch(text -> text != null && password.strip().equalsIgnoreCase(text.strip()));
    }

    private static List<String> words(String... known) {
        return Arrays.stream(known)
                .filter(text -> text != null && !text.isBlank())
                .flatMap(text -> Arrays.stream((text + " " + text.replaceAll("[^\\p{L}\\p{N}]+", " ")).split(" ")))
                .filter(word -> word.length() > 2)
                .distinct()
                .toList();
    }
}
