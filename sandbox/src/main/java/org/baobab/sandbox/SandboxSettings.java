package org.baobab.sandbox;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.baobab.sandbox.smtp.SmtpAccount;
import org.baobab.sandbox.waha.WahaSettings;

/**
 * Where the twins listen (port 0 takes any free one), and the accounts that they know. {@code smtpAccount} is null where everybody may hand in letters.
 * {@code pushCredentials} is the file that Firebase's service account is kept in, or null for an account that lasts as long as the sandbox.
 */
public record SandboxSettings(
        int httpPort,
        int smtpPort,
        SmtpAccount smtpAccount,
        String twilioAccount,
        String twilioToken,
        WahaSettings waha,
        Path pushCredentials) {
    public static final String DEMO_ACCOUNT = "ACba0bab00000000000000000000000000";
    public static final String DEMO_TOKEN = "sandbox";
    public static final WahaSettings DEMO_WAHA = new WahaSettings("sandbox", "default", "sandbox", null);

    static SandboxSettings fromEnvironment(Map<String, String> environment) {
        return new SandboxSettings(
                port(environment, "BAOBAB_SANDBOX_PORT", 8090),
                port(environment, "BAOBAB_SANDBOX_SMTP_PORT", 2525),
                find(environment, "BAOBAB_SMTP_USER")
                        .map(user -> new SmtpAccount(
                                user, find(environment, "BAOBAB_SMTP_PASSWORD").orElse("")))
                        .orElse(null),
                find(environment, "BAOBAB_SMS_ACCOUNT").orElse(DEMO_ACCOUNT),
                find(environment, "BAOBAB_SMS_TOKEN").orElse(DEMO_TOKEN),
                new WahaSettings(
                        find(environment, "BAOBAB_WHATSAPP_KEY").orElse(DEMO_WAHA.key()),
                        find(environment, "BAOBAB_WHATSAPP_SESSION").orElse(DEMO_WAHA.session()),
                        find(environment, "BAOBAB_WHATSAPP_HMAC_KEY").orElse(DEMO_WAHA.hmacKey()),
                        address(environment, "BAOBAB_SANDBOX_WHATSAPP_CALLBACK")),
                find(environment, "BAOBAB_SANDBOX_PUSH_CREDENTIALS")
                        .map(Path::of)
                        .orElse(null));
    }

    private static Optional<String> find(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static URI address(Map<String, String> environment, String name) {
        Optional<String> value = find(environment, name);
        if (value.isEmpty()) {
            return null;
        }
        if (value.get().matches("https?://[^\\s/]+(/\\S*)?")) {
            return URI.create(value.get());
        }
        throw new IllegalArgumentException(name + " must be an http or https address, it is '" + value.get() + "'");
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
