package org.baobab.platform.web.upload;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands above a part. */
record PartHeaders(String name, String fileName, String contentType) {
    private static final Pattern FIELD = Pattern.compile("^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \\t]*(.*)$");
    private static final Pattern PARAMETER = Pattern.compile(
            ";\\s*([A-Za-z0-9_-]+\\*?)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))", Pattern.DOTALL);

    static PartHeaders parse(String lines) {
        String disposition = null;
        String contentType = null;
        for (String line : lines.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n")) {
            Matcher field = FIELD.matcher(line);
            if (field.matches()) {
                switch (field.group(1).toLowerCase(Locale.ROOT)) {
                    case "content-disposition" -> disposition = field.group(2);
                    case "content-type" -> contentType = field.group(2).strip();
                    default -> {
                        // Whatever else somebody writes there does not matter.
                    }
                }
            }
        }
        if (disposition == null || !disposition.toLowerCase(Locale.ROOT).startsWith("form-data")) {
            throw Parts.malformed();
        }
        Map<String, String> parameters = parameters(disposition);
        if (!parameters.containsKey("name")) {
            throw Parts.malformed();
        }
        String extended = parameters.get("filename*");
        String fileName = extended == null ? unescaped(parameters.get("filename")) : decoded(extended);
        return new PartHeaders(unescaped(parameters.get("name")), fileName, contentType);
    }

    private static Map<String, String> parameters(String disposition) {
        Map<String, String> parameters = new HashMap<>();
        Matcher parameter = PARAMETER.matcher(disposition);
        while (parameter.find()) {
            String quoted = parameter.group(2);
            String value = quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\([\"\\\\])", "$1");
            parameters.putIfAbsent(parameter.group(1).toLowerCase(Locale.ROOT), value);
        }
        return parameters;
    }

    /** Browsers write a quotation mark and the ends of lines as percent signs, and nothing else (the HTML standard says so). */
    private static String unescaped(String value) {
        return value == null
                ? null
                : value.replace("%22", "\"").replace("%0D", "\r").replace("%0A", "\n");
    }

    /** {@code UTF-8''%C3%A9t%C3%A9.pdf}, RFC 8187. */
    private static String decoded(String extended) {
        String[] pieces = extended.split("'", 3);
        if (pieces.length < 3) {
            throw Parts.malformed();
        }
        Charset charset =
                "iso-8859-1".equalsIgnoreCase(pieces[0]) ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String value = pieces[2];
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '%') {
                bytes.writeBytes(String.valueOf(c).getBytes(charset));
                continue;
            }
            int high = i + 2 < value.length() ? Character.digit(value.charAt(i + 1), 16) : -1;
            int low = i + 2 < value.length() ? Character.digit(value.charAt(i + 2), 16) : -1;
            if (high < 0 || low < 0) {
                throw Parts.malformed();
            }
            bytes.write(high << 4 | low);
            i += 2;
        }
        return bytes.toString(charset);
    }
}
