package org.baobab.platform.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Configuration with types and limits. A wrong value is an {@link InvalidSettingException} that names the key, the value and what would be right. A
 * capability reads its values once, in a bean of its own that observes the container's start, so that a wrong one stops the start.
 */
@ApplicationScoped
public class Settings {
    private final Function<String, Optional<String>> source;

    /** Reads the application's configuration: system properties before the environment. */
    public Settings() {
        this(key -> ConfigProvider.getConfig().getOptionalValue(key, String.class));
    }

    Settings(Function<String, Optional<String>> source) {
        this.source = source;
    }

    /** For a program outside of the server: the same keys, from system properties before the environment. */
    public static Settings ofProcess() {
        return new Settings(Settings::ofProcess);
    }

    /** Exactly these, for whoever needs something of the platform's with settings of their own. */
    public static Settings of(Map<String, String> values) {
        return new Settings(key -> Optional.ofNullable(values.get(key)));
    }

    private static Optional<String> ofProcess(String key) {
        String variable = key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
        return Optional.ofNullable(System.getProperty(key)).or(() -> Optional.ofNullable(System.getenv(variable)));
    }

    public String text(String key, String otherwise) {
        return find(key).orElse(otherwise);
    }

    public Optional<String> find(String key) {
        return source.apply(key).map(String::strip).filter(value -> !value.isEmpty());
    }

    public boolean flag(String key, boolean otherwise) {
        return find(key)
                .map(value -> switch (value.toLowerCase(Locale.ROOT)) {
                    case "true", "yes", "on", "1" -> true;
                    case "false", "no", "off", "0" -> false;
                    default -> throw new InvalidSettingException(key, value, "true or false");
                })
                .orElse(otherwise);
    }

    public int integer(String key, int otherwise, int least, int most) {
        return find(key).map(value -> parse(key, value, least, most)).orElse(otherwise);
    }

    /** A duration as {@code 90s}, {@code 15m}, {@code 12h}, {@code 30d} or in ISO-8601. */
    public Duration duration(String key, Duration otherwise, Duration least, Duration most) {
        return find(key).map(value -> parseDuration(key, value, least, most)).orElse(otherwise);
    }

    /** Durations with commas between them. */
    public List<Duration> durations(String key, List<Duration> otherwise, Duration least, Duration most) {
        List<String> written = list(key);
        return written.isEmpty()
                ? otherwise
                : written.stream()
                        .map(value -> parseDuration(key, value, least, most))
                        .toList();
    }

    /** An absolute http or https address without its last slash. */
    public URI address(String key, String otherwise) {
        String value = text(key, otherwise);
        try {
            URI uri = URI.create(value.replaceAll("/+$", ""));
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return uri;
            }
        } catch (IllegalArgumentException notAnAddress) {
            // Falls through to the one message for every wrong address.
        }
        throw new InvalidSettingException(key, value, "an address such as https://baobab.example.com");
    }

    public List<String> list(String key) {
        return find(key)
                .map(value -> Arrays.stream(value.split(","))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList())
                .orElse(List.of());
    }

    private static int parse(String key, String value, int least, int most) {
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Falls through to the one message for every wrong number.
        }
        throw new InvalidSettingException(key, value, "a whole number from " + least + " to " + most);
    }

    private static Duration parseDuration(String key, String value, Duration least, Duration most) {
        Duration duration = parseDuration(key, value);
        if (duration.compareTo(least) < 0 || duration.compareTo(most) > 0) {
            throw new InvalidSettingException(key, value, "a duration from " + least + " to " + most);
        }
        return duration;
    }

    private static Duration parseDuration(String key, String value) {
        try {
            if (value.matches("\\d{1,9}[smhd]")) {
                String iso = value.endsWith("d") ? "P" + value : "PT" + value;
                return Duration.parse(iso.toUpperCase(Locale.ROOT));
            }
            return Duration.parse(value);
        } catch (DateTimeParseException unreadable) {
            throw new InvalidSettingException(key, value, "a duration such as 30s, 15m, 12h, 7d");
        }
    }
}
