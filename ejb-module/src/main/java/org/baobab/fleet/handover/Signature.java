package org.baobab.fleet.handover;

import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.template.Markup;

/** A signature as the strokes of an SVG path in a field of 600 by 200. It is checked where it comes in, so it is nothing but strokes wherever it is shown. */
public record Signature(String path) {
    public static final int WIDTH = 600;
    public static final int HEIGHT = 200;
    public static final int LONGEST = 30_000;

    private static final String NUMBER = "-?\\d{1,4}(\\.\\d{1,2})?";

    /** Possessive, so that a long path that is wrong at its end is refused as fast as a right one is taken. */
    private static final Pattern STROKES = Pattern.compile(
            "(?:M *+" + NUMBER + "[ ,]" + NUMBER + " *+(?:L *+" + NUMBER + "[ ,]" + NUMBER + " *+)++)++");

    public Signature {
        if (path == null
                || path.length() > LONGEST
                || !STROKES.matcher(path.strip()).matches()) {
            throw new RuleViolationException("signature", "handover.signature");
        }
        path = path.strip();
    }

    /** @param width in pixels of CSS */
    public Markup svg(int width, String title) {
        return new Markup("""
                <svg xmlns="http://www.w3.org/2000/svg" class="signature" role="img" width="%d" height="%d" viewBox="0 0 600 200"><title>%s</title>\
                <path d="%s" fill="none" stroke="#25221d" stroke-width="4" stroke-linecap="round" stroke-linejoin="round"/></svg>""".formatted(
                        width, width * HEIGHT / WIDTH, org.baobab.platform.template.Kind.HTML.harmless(title), path));
    }
}
