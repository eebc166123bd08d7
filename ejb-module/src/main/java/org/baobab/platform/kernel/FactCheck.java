package org.baobab.platform.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException.Violation;

/**
 * Collects what is wrong in what a caller said, so that all of it is told at once: each check gives the value in the form in which it is kept, or null, and
 * {@link #finish} refuses.
 */
public final class FactCheck {
    /** Lines and tabs are for texts; signs that turn the direction of writing are for nobody. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNPRINTABLE_IN_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private final List<Violation> violations = new ArrayList<>();

    /** One line; null for an empty one that may be left out. */
    public String line(String field, String said, int most, boolean required) {
        return words(field, said == null ? "" : said.strip(), most, required, UNPRINTABLE);
    }

    /** Several lines; null for an empty text that may be left out. */
    public String text(String field, String said, int most, boolean required) {
        String text = said == null
                ? ""
                : said.replace("\r\n", "\n").replace('\r', '\n').strip();
        return words(field, text, most, required, UNPRINTABLE_IN_TEXT);
    }

    public <T> T required(String field, T said) {
        return said == null ? wrong(field, "required") : said;
    }

    /** @param required whether null is wrong too */
    public Integer number(String field, Integer said, int least, int most, boolean required) {
        Long number = number(field, said == null ? null : said.longValue(), (long) least, most, required);
        return number == null ? null : number.intValue();
    }

    /** @param required whether null is wrong too */
    public Long number(String field, Long said, long least, long most, boolean required) {
        if (said == null) {
            return required ? wrong(field, "required") : null;
        }
        return said >= least && said <= most
                ? said
                : wrong(field, "number.range", Map.of("least", least, "most", most));
    }

    public <T> T wrong(String field, String rule) {
        return wrong(field, rule, Map.of());
    }

    /** Always null, in the type that is wanted. */
    public <T> T wrong(String field, String rule, Map<String, Object> facts) {
        violations.add(new Violation(field, rule, facts));
        return null;
    }

    /** @throws RuleViolationException naming every field that cannot be used */
    public void finish() {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }

    private String words(String field, String words, int most, boolean required, Pattern unprintable) {
        if (words.isEmpty()) {
            return required ? wrong(field, "required") : null;
        }
        if (words.length() > most) {
            return wrong(field, "name.too-long", Map.of("most", most));
        }
        return unprintable.matcher(words).find() ? wrong(field, "text.characters") : words;
    }
}
