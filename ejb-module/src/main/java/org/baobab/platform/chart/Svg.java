package org.baobab.platform.chart;

import java.util.Locale;
import org.baobab.platform.template.Kind;
import org.baobab.platform.template.Markup;

/** Writes SVG; every text that comes in is escaped here. */
final class Svg {
    enum Anchor {
        START,
        MIDDLE,
        END;

        private final String word = name().toLowerCase(Locale.ROOT);
    }

    private static final double WIDE = 0.56;

    private final StringBuilder out = new StringBuilder(4096);

    Svg(ChartStyle style, String kind, String title, String description) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart chart-")
                .append(kind);
        out.append("\" role=\"img\" viewBox=\"0 0 ")
                .append(style.width())
                .append(' ')
                .append(style.height());
        out.append("\" width=\"").append(style.width()).append("\" height=\"").append(style.height());
        out.append("\" font-family=\"").append(Kind.escaped(style.font())).append("\"><title>");
        out.append(Kind.escaped(title))
                .append("</title><desc>")
                .append(Kind.escaped(description))
                .append("</desc>");
    }

    /** @param part its class; colours of pages go by it */
    void path(String part, String fill, String shape) {
        out.append("<path class=\"")
                .append(part)
                .append("\" fill=\"")
                .append(fill)
                .append("\" d=\"")
                .append(shape)
                .append("\"/>");
    }

    void stroke(String part, String colour, double width, String dashes, String shape) {
        out.append("<path class=\"")
                .append(part)
                .append("\" fill=\"none\" stroke=\"")
                .append(colour);
        out.append("\" stroke-width=\"").append(number(width)).append('"');
        if (!dashes.isEmpty()) {
            out.append(" stroke-dasharray=\"").append(dashes).append('"');
        }
        out.append(" stroke-linejoin=\"round\" d=\"").append(shape).append("\"/>");
    }

    void text(String part, String colour, Anchor anchor, double x, double y, String words) {
        text(part, colour, anchor, x, y, ChartStyle.TEXT, "", words);
    }

    void text(String part, String colour, Anchor anchor, double x, double y, double size, String more, String words) {
        out.append("<text class=\"")
                .append(part)
                .append("\" fill=\"")
                .append(colour)
                .append("\" font-size=\"")
                .append(number(size));
        out.append("\" text-anchor=\"")
                .append(anchor.word)
                .append("\" x=\"")
                .append(number(x))
                .append("\" y=\"")
                .append(number(y));
        out.append('"').append(more).append('>').append(Kind.escaped(words)).append("</text>");
    }

    Markup markup() {
        return new Markup(out.append("</svg>").toString());
    }

    static String rect(double x, double y, double width, double height) {
        return "M" + number(x) + " " + number(y) + "h" + number(width) + "v" + number(height) + "h" + number(-width)
                + "z";
    }

    /** Two decimals at most, with a point. */
    static String number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths % 100 == 0) {
            return Long.toString(hundredths / 100);
        }
        String text = String.format(Locale.ROOT, "%.2f", hundredths / 100.0);
        return text.endsWith("0") ? text.substring(0, text.length() - 1) : text;
    }

    /** About how wide a text is; a little too much rather than too little, for no font is at hand. */
    static double width(String text, double size) {
        double letters = 0;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if ("iljtfr.,:;'|! \u00a0\u202f()".indexOf(letter) >= 0) {
                letters += 0.32;
            } else if ("mwMW@%".indexOf(letter) >= 0) {
                letters += 0.86;
            } else if (Character.isUpperCase(letter)) {
                letters += 0.64;
            } else {
                letters += letter >= '\u2e80' ? 1 : 0.53;
            }
        }
        return letters * size;
    }

    static String shortened(String text, double room, double size) {
        if (width(text, size) <= room) {
            return text;
        }
        int length = Math.max(1, Math.min(text.length() - 1, (int) (room / (WIDE * size))));
        while (length > 1 && width(text.substring(0, length).strip() + "…", size) > room) {
            length--;
        }
        return text.substring(0, length).strip() + "…";
    }
}
