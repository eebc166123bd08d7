package org.baobab.platform.document.tus;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;

/** The header {@code Upload-Metadata}: names, each with a value in Base64 or none, with commas between. */
final class UploadMetadata {
    static final String HEADER = "Upload-Metadata";

    private static final int LONGEST = 4096;
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x2B\\x2D-\\x7E]{1,60}");

    private UploadMetadata() {}

    static Map<String, String> parse(String header) {
        Map<String, String> values = new HashMap<>();
        if (header == null || header.isBlank()) {
            return values;
        }
        if (header.length() > LONGEST) {
            throw malformed();
        }
        for (String pair : header.split(",")) {
            String[] parts = pair.strip().split(" +", 2);
            if (!NAME.matcher(parts[0]).matches()) {
                throw malformed();
            }
            values.put(parts[0], parts.length == 1 ? "" : decoded(parts[1]));
        }
        return values;
    }

    static String pair(String name, String value) {
        return name + " " + Base64.getEncoder().encodeToString(value.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String value) {
        try {
            return new String(Base64.getDecoder().decode(value.strip()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException noBase64) {
            throw malformed();
        }
    }

    private static RuleViolationException malformed() {
        return new RuleViolationException(HEADER, "upload.metadata");
    }
}
