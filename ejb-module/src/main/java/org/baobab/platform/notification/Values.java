package org.baobab.platform.notification;

import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.baobab.platform.template.Formats;
import org.baobab.platform.template.Template;
import org.baobab.platform.template.Texts;
import org.baobab.platform.template.Writing;

/** What goes into the gaps of a letter, for a reader of one language. */
final class Values {
    static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    private static final Pattern NO_LINE_BREAKS = Pattern.compile("[\\p{Cntrl}&&[^\n]]+");
    private static final int MAX_LENGTH = 200;
    private static final int LONGEST_PASSAGE = 10_000;

    private final Map<String, ?> values;
    private final Writing writing;

    Values(Map<String, ?> values, Locale locale) {
        this.values = values;
        Writing words = Writing.of(new Formats(locale, ZoneOffset.UTC), Texts.NONE);
        writing = (value, form, details) -> {
            if (value == null) {
                throw new IllegalArgumentException("it is missing");
            }
            return line(words.text(value, form, details));
        };
    }

    /** Fills every gap once; a value is never looked through for further gaps, and breaks no line. */
    String fill(Template template) {
        return template.render(values, writing);
    }

    /** The paragraphs of a value that may have several, each with its line breaks; of other control characters it keeps none. */
    List<String> passage(String name) {
        String text = value(name).toString().replaceAll("\\R", "\n");
        String cut = text.length() <= LONGEST_PASSAGE ? text : text.substring(0, LONGEST_PASSAGE - 1) + "…";
        return Arrays.stream(cut.strip().split("\n[ \t]*\n\\s*"))
                .map(paragraph ->
                        NO_LINE_BREAKS.matcher(paragraph).replaceAll(" ").strip())
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }

    /** An address for a button: of the web and nothing else. */
    String link(String name) {
        return Formats.link(value(name));
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The template needs a value for {" + name + "}");
        }
        return value;
    }

    private static String line(String text) {
        String line = LINE_BREAKS.matcher(text).replaceAll(" ").strip();
        return line.length() <= MAX_LENGTH ? line : line.substring(0, MAX_LENGTH - 1) + "…";
    }
}
