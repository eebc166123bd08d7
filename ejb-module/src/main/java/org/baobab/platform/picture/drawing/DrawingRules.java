package org.baobab.platform.picture.drawing;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of an SVG draws, and refers to nothing outside. Animations are missing on purpose: they can change an address after it was looked at. */
final class DrawingRules {
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "defs",
            "symbol",
            "use",
            "switch",
            "title",
            "desc",
            "style",
            "path",
            "rect",
            "circle",
            "ellipse",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "textPath",
            "image",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask",
            "pattern",
            "marker",
            "filter",
            "feBlend",
            "feColorMatrix",
            "feComponentTransfer",
            "feComposite",
            "feConvolveMatrix",
            "feDiffuseLighting",
            "feDisplacementMap",
            "feDistantLight",
            "feDropShadow",
            "feFlood",
            "feFuncA",
            "feFuncB",
            "feFuncG",
            "feFuncR",
            "feGaussianBlur",
            "feMerge",
            "feMergeNode",
            "feMorphology",
            "feOffset",
            "fePointLight",
            "feSpecularLighting",
            "feSpotLight",
            "feTile",
            "feTurbulence");
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9-]{0,60}");
    private static final Pattern WITHIN = Pattern.compile("\\s*#[\\w.:-]{1,200}\\s*");
    private static final Pattern PICTURE =
            Pattern.compile("\\s*data:image/(png|jpeg|webp|gif);base64,[A-Za-z0-9+/=\\s]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFERENCE = Pattern.compile("url\\s*\\(\\s*(['\"]?)([^)'\"]*)\\1\\s*\\)");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Cntrl}\\p{Cf}]+|/\\*.*?\\*/", Pattern.DOTALL);

    private DrawingRules() {}

    static boolean draws(String element) {
        return ELEMENTS.contains(element);
    }

    /** A place in the same file. */
    static boolean isWithin(String address) {
        return WITHIN.matcher(address).matches();
    }

    /** Pixels, which cannot refer to anything; no further drawing. */
    static boolean isPicture(String address) {
        return PICTURE.matcher(address).matches();
    }

    static boolean isHarmless(String attribute, String value) {
        String name = attribute.toLowerCase(Locale.ROOT);
        if (!NAME.matcher(attribute).matches() || name.startsWith("on") || name.equals("src") || name.equals("base")) {
            return false;
        }
        return "style".equals(name) ? isHarmlessStyle(value) : isHarmless(value);
    }

    /** No escapes, which hide words; no imports, fonts and addresses from elsewhere. */
    static boolean isHarmlessStyle(String css) {
        String bare = SPACE.matcher(css).replaceAll("").toLowerCase(Locale.ROOT);
        boolean hides = css.indexOf('\\') >= 0 || css.indexOf('<') >= 0;
        boolean reaches = bare.contains("@import")
                || bare.contains("@font-face")
                || bare.contains("@namespace")
                || bare.contains("image-set(")
                || bare.contains("image(")
                || bare.contains("src(")
                || bare.contains("expression(")
                || bare.contains("behavior:")
                || bare.contains("-moz-binding");
        return !hides && !reaches && isHarmless(css);
    }

    private static boolean isHarmless(String value) {
        String bare = SPACE.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
        if (bare.contains("javascript:") || bare.contains("vbscript:") || bare.contains("data:")) {
            return false;
        }
        String rest = value;
        Matcher reference = REFERENCE.matcher(value);
        while (reference.find()) {
            if (!isWithin(reference.group(2))) {
                return false;
            }
            rest = rest.replace(reference.group(), "");
        }
        return !SPACE.matcher(rest).replaceAll("").toLowerCase(Locale.ROOT).contains("url(");
    }
}
