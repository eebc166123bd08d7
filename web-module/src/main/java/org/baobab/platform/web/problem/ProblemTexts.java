package org.baobab.platform.web.problem;

import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of problems and rules, French unless English is asked for. */
public final class ProblemTexts {
    private static final String BUNDLE = "org.baobab.platform.web.problems";
    private static final Pattern FACT = Pattern.compile("\\{([A-Za-z]+)}");

    /** Never the language of the machine: French is the root. */
    private static final Control FRENCH_IS_ROOT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private ProblemTexts() {}

    /** The text of this key with its facts filled in, or the text of the other key where there is none. */
    public static String text(Locale locale, String key, String otherwise, Map<String, Object> facts) {
        ResourceBundle texts =
                ResourceBundle.getBundle(BUNDLE, locale, ProblemTexts.class.getClassLoader(), FRENCH_IS_ROOT);
        String text = texts.getString(texts.containsKey(key) ? key : otherwise);
        return text.indexOf('{') < 0 ? text : fill(text, facts);
    }

    private static String fill(String text, Map<String, Object> facts) {
        return FACT.matcher(text)
                .replaceAll(found ->
                        Matcher.quoteReplacement(String.valueOf(facts.getOrDefault(found.group(1), found.group()))));
    }
}
