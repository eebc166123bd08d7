package org.baobab.platform.kernel;

import java.util.Locale;

/** A configuration value that Baobab cannot start with. */
public class InvalidSettingException extends RuntimeException {
    public InvalidSettingException(String key, String value, String wanted) {
        super("Setting %s (environment %s) is \"%s\"; it must be %s."
                .formatted(
                        key,
                        environmentName(key),
                        key.matches(".*(password|token|secret|key).*") ? "***" : value,
                        wanted));
    }

    private static String environmentName(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
