package org.baobab.sandbox;

import java.util.Map;

/** Where the twins listen, and the account that the Twilio twin knows. Port 0 takes any free one. */
public record SandboxSettings(int httpPort, int smtpPort, String twilioAccount, String twilioToken) {
    public static final String DEMO_ACCOUNT = "ACba0bab00000000000000000000000000";
    public static final String DEMO_TOKEN = "sandbox";

    static SandboxSettings fromEnvironment(Map<String, String> environment) {
        return new SandboxSettings(
                port(environment, "BAOBAB_SANDBOX_PORT", 8090),
                port(environment, "BAOBAB_SANDBOX_SMTP_PORT", 2525),
                environment.getOrDefault("BAOBAB_SMS_ACCOUNT", DEMO_ACCOUNT),
                environment.getOrDefault("BAOBAB_SMS_TOKEN", DEMO_TOKEN));
    }

    private static int port(Map<String, String> environment, String name, int otherwise) {
        String value = environment.getOrDefault(name, "");
        if (value.isBlank()) {
            return otherwise;
        }
        if (value.matches("\\d{1,5}") && Integer.parseInt(value) <= 65535) {
            return Integer.parseInt(value);
        }
        throw new IllegalArgumentException(name + " must be a port between 0 and 65535, it is '" + value + "'");
    }
}
