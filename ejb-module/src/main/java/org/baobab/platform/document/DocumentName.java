package org.baobab.platform.document;

import java.text.Normalizer;
import java.util.Locale;

/** Makes what somebody called a file fit to be shown: one line, no path, not too long. */
final class DocumentName {
    private static final int LONGEST = 200;
    private static final int LONGEST_EXTENSION = 12;
    private static final String NAMELESS = "document";

    private DocumentName() {}

    static String fit(String said) {
        String name = Normalizer.normalize(said == null ? "" : said, Normalizer.Form.NFC)
                .replaceFirst("^.*[/\\\\]", "")
                // Control and formatting characters (which may turn the direction of writing), lines, and what systems
                // keep for themselves.
                .replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[<>:\"|?*]", "_")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : cut(name);
    }

    /** The extension stays: it tells people what they have. */
    private static String cut(String name) {
        if (name.codePointCount(0, name.length()) <= LONGEST) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= LONGEST_EXTENSION ? name.substring(dot) : "";
        int end = name.offsetByCodePoints(0, LONGEST - extension.codePointCount(0, extension.length()));
        return name.substring(0, end) + extension;
    }

    /** How a name is compared when somebody looks for it. */
    static String sought(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT);
    }
}
