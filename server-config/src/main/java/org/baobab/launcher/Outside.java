package org.baobab.launcher;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The outside world of a demonstration: what the sandbox's twins are told about themselves, and what the server is
 * told about the twins. A provider that the environment names itself is left alone: its twin then waits in vain.
 */
final class Outside {
    private static final String DEMO_SECRET = "sandbox";

    private final Settings settings;

    Outside(Settings settings) {
        this.settings = settings;
    }

    Map<String, String> forSandbox() {
        Map<String, String> variables = new HashMap<>(Map.of(
                "BAOBAB_SANDBOX_PORT", Integer.toString(settings.sandboxPort()),
                "BAOBAB_SANDBOX_SMTP_PORT", Integer.toString(settings.sandboxSmtpPort()),
                "BAOBAB_SANDBOX_WHATSAPP_CALLBACK",
                        "http://127.0.0.1:" + settings.httpPort() + "/api/v1/callbacks/waha",
                "BAOBAB_SANDBOX_PUSH_CREDENTIALS", pushCredentials().toString()));
        // Ten vehicles of the demonstration drive around, unless somebody says how many, or none.
        variables.put("BAOBAB_SANDBOX_FLEET_URL", "http://127.0.0.1:" + settings.httpPort());
        // What the server signs in with at its mail server is what the twin wants to hear.
        for (String name : List.of("BAOBAB_SMTP_USER", "BAOBAB_SMTP_PASSWORD", "BAOBAB_SANDBOX_FLEET_VEHICLES")) {
            settings.find(name).ifPresent(value -> variables.put(name, value));
        }
        return variables;
    }

    Map<String, String> forServer() {
        String twins = "http://127.0.0.1:" + settings.sandboxPort();
        Map<String, String> variables = new HashMap<>();
        unlessSet(
                "BAOBAB_SMTP_HOST",
                variables,
                Map.of(
                        "BAOBAB_SMTP_HOST",
                        "127.0.0.1",
                        "BAOBAB_SMTP_PORT",
                        Integer.toString(settings.sandboxSmtpPort())));
        unlessSet(
                "BAOBAB_SMS_URL",
                variables,
                Map.of(
                        "BAOBAB_SMS_URL",
                        twins,
                        "BAOBAB_SMS_ACCOUNT",
                        "ACba0bab00000000000000000000000000",
                        "BAOBAB_SMS_TOKEN",
                        DEMO_SECRET,
                        "BAOBAB_SMS_FROM",
                        "+15005550006"));
        unlessSet(
                "BAOBAB_WHATSAPP_URL",
                variables,
                Map.of(
                        "BAOBAB_WHATSAPP_URL", twins,
                        "BAOBAB_WHATSAPP_KEY", DEMO_SECRET,
                        "BAOBAB_WHATSAPP_SESSION", "default",
                        "BAOBAB_WHATSAPP_HMAC_KEY", DEMO_SECRET));
        unlessSet(
                "BAOBAB_PUSH_CREDENTIALS",
                variables,
                Map.of("BAOBAB_PUSH_CREDENTIALS", pushCredentials().toString(), "BAOBAB_PUSH_URL", twins));
        unlessSet(
                "BAOBAB_WEBHOOK_ALLOWED",
                variables,
                Map.of("BAOBAB_WEBHOOK_ALLOWED", "http://localhost:" + settings.sandboxPort()));
        unlessSet(
                "BAOBAB_PDF_GOTENBERG_URL",
                variables,
                Map.of(
                        "BAOBAB_PDF_GOTENBERG_URL",
                        twins + "/gotenberg",
                        "BAOBAB_PDF_GOTENBERG_USER",
                        "gotenberg",
                        "BAOBAB_PDF_GOTENBERG_PASSWORD",
                        DEMO_SECRET));
        variables.put("BAOBAB_SANDBOX_URL", twins);
        return variables;
    }

    /** A provider of one's own must get none of the twin's well-known secrets. */
    private void unlessSet(String address, Map<String, String> variables, Map<String, String> twin) {
        if (settings.find(address).isEmpty()) {
            twin.forEach(
                    (name, value) -> variables.put(name, settings.find(name).orElse(value)));
        }
    }

    /** Firebase's service account, which the sandbox writes when it starts. */
    Path pushCredentials() {
        return settings.data().resolve("sandbox/firebase-account.json");
    }
}
