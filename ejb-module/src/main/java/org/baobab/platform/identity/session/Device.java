package org.baobab.platform.identity.session;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A User-Agent header in the few words by which a person knows the device again, such as "Firefox · Android". */
record Device(String description) {
    static final int LONGEST = 120;
    private static final String UNKNOWN = "?";

    // The first that is found wins: each browser names those it descends from.
    private static final Map<String, String> BROWSERS = ordered(
            "Edg", "Edge",
            "OPR/", "Opera",
            "SamsungBrowser", "Samsung Internet",
            "Firefox", "Firefox",
            "FxiOS", "Firefox",
            "HeadlessChrome", "Chrome",
            "CriOS", "Chrome",
            "Chrome", "Chrome",
            "Safari", "Safari");

    private static final Map<String, String> SYSTEMS = ordered(
            "iPhone", "iPhone",
            "iPad", "iPad",
            "Android", "Android",
            "Windows", "Windows",
            "CrOS", "ChromeOS",
            "Mac OS X", "macOS",
            "Linux", "Linux");

    static Device of(String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return new Device(UNKNOWN);
        }
        Optional<String> browser = first(BROWSERS, userAgent);
        Optional<String> system = first(SYSTEMS, userAgent);
        if (userAgent.startsWith("Mozilla/") && (browser.isPresent() || system.isPresent())) {
            return new Device(
                    browser.map(name -> system.map(on -> name + " · " + on).orElse(name))
                            .orElseGet(system::get));
        }
        return new Device(program(userAgent));
    }

    /** A program that does not pose as a browser: its name and version are what is written first. */
    private static String program(String userAgent) {
        String printable = userAgent.replaceAll("\\p{Cntrl}", "").strip();
        String name = printable.split("[ (;]", 2)[0];
        return name.isEmpty() ? UNKNOWN : name.substring(0, Math.min(name.length(), LONGEST));
    }

    private static Optional<String> first(Map<String, String> names, String userAgent) {
        String lower = userAgent.toLowerCase(Locale.ROOT);
        return names.entrySet().stream()
                .filter(entry -> lower.contains(entry.getKey().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Map<String, String> ordered(String... pairs) {
        Map<String, String> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
