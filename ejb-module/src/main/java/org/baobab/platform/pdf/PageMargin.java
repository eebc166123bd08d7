package org.baobab.platform.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** The blank border of a page in millimetres; null is what the page itself says, or else two centimetres. */
public record PageMargin(Double top, Double right, Double bottom, Double left) {
    public static final PageMargin NONE = all(0);

    private static final double WIDEST = 1000;
    private static final double MM_PER_INCH = 25.4;
    private static final Pattern LENGTH =
            Pattern.compile("\\+?(\\d{1,6}(?:\\.\\d{1,6})?|\\.\\d{1,6})(mm|cm|in|pt|pc|px)?");

    public static PageMargin all(double millimetres) {
        return new PageMargin(millimetres, millimetres, millimetres, millimetres);
    }

    /** Reads a CSS length such as {@code 2cm}; a bare number counts pixels, as it does for browsers. */
    public static double millimetres(String field, String length) {
        Matcher read = LENGTH.matcher(length.strip());
        if (read.matches()) {
            double number = Double.parseDouble(read.group(1));
            double millimetres =
                    switch (read.group(2) == null ? "px" : read.group(2)) {
                        case "mm" -> number;
                        case "cm" -> number * 10;
                        case "in" -> number * MM_PER_INCH;
                        case "pt" -> number * MM_PER_INCH / 72;
                        case "pc" -> number * MM_PER_INCH / 6;
                        default -> number * MM_PER_INCH / 96;
                    };
            if (millimetres <= WIDEST) {
                return millimetres;
            }
        }
        throw new RuleViolationException(field, "pdf.length", Map.of());
    }
}
