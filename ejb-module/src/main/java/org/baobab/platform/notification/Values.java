package org.baobab.platform.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** What fills the gaps of a template, written for a reader of one language. */
final class Values {
    private static final Pattern GAP = Pattern.compile("\\{(\\w+)}");
    static final Pattern LINE_BREAKS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029\\s]+");
    private static final Pattern NO_LINE_BREAKS = Pattern.compile("[\\p{Cntrl}&&[^\n]]+");
    private static final int MAX_LENGTH = 200;
    private static final int LONGEST_PASSAGE = 10_000;

    private final Map<String, ?> values;
    private final Locale locale;

    Values(Map<String, ?> values, Locale locale) {
        this.values = values;
        this.locale = locale;
    }

    static void gaps(String text, Set<String> found) {
        GAP.matcher(text).results().forEach(gap -> found.add(gap.group(1)));
    }

    /** Fills every gap once; a value is never looked through for further gaps. */
    String fill(String text, UnaryOperator<String> escape) {
        // The escape runs on the whole, so that "&" and "<" of the template itself are right as well.
        StringBuilder filled = new StringBuilder();
        var gap = GAP.matcher(text);
        int copied = 0;
        while (gap.find()) {
            filled.append(escape.apply(text.substring(copied, gap.start()))).append(escape.apply(text(gap.group(1))));
            copied = gap.end();
        }
        return filled.append(escape.apply(text.substring(copied))).toString();
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
        String value = value(name).toString();
        URI link = URI.create(value);
        if (!"https".equals(link.getScheme()) && !"http".equals(link.getScheme())) {
            throw new IllegalArgumentException("{" + name + "} is no web address");
        }
        return link.toASCIIString();
    }

    private String text(String name) {
        String text =
                switch (value(name)) {
                    case Duration duration -> inWords(duration);
                    case Instant instant -> inWords(instant);
                    case Object other ->
                        LINE_BREAKS.matcher(other.toString()).replaceAll(" ").strip();
                };
        return text.length() <= MAX_LENGTH ? text : text.substring(0, MAX_LENGTH - 1) + "…";
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("The template needs a value for {" + name + "}");
        }
        return value;
    }

    private String inWords(Duration duration) {
        boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
        if (duration.toHours() >= 48) {
            return counted(duration.toDays(), french ? "jour" : "day");
        }
        if (duration.toMinutes() >= 120 || duration.toMinutes() == 60) {
            return counted(duration.toHours(), french ? "heure" : "hour");
        }
        return counted(duration.toMinutes(), "minute");
    }

    private static String counted(long number, String unit) {
        return number + "\u00a0" + unit + (number == 1 ? "" : "s");
    }

    private String inWords(Instant instant) {
        boolean french = Locale.FRENCH.getLanguage().equals(locale.getLanguage());
        String pattern = french ? "d MMMM yyyy 'à' HH:mm 'UTC'" : "d MMMM yyyy 'at' HH:mm 'UTC'";
        return DateTimeFormatter.ofPattern(pattern, locale).format(instant.atOffset(ZoneOffset.UTC));
    }
}
