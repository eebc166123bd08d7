package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutsideTest {
    private static Outside outside(Map<String, String> environment) {
        return new Outside(Settings.of(Path.of("/checkout"), environment));
    }

    @Test
    void forServer_inADemonstration_namesEveryTwin() {
        assertThat(outside(Map.of("BAOBAB_PORT_OFFSET", "1000")).forServer())
                .containsEntry("BAOBAB_SANDBOX_URL", "http://127.0.0.1:9090")
                .containsEntry("BAOBAB_SMTP_PORT", "3525")
                .containsEntry("BAOBAB_SMS_URL", "http://127.0.0.1:9090")
                .containsEntry("BAOBAB_WHATSAPP_URL", "http://127.0.0.1:9090")
                .containsEntry("BAOBAB_WHATSAPP_SESSION", "default")
                .containsEntry("BAOBAB_PUSH_URL", "http://127.0.0.1:9090")
                .containsEntry("BAOBAB_PUSH_CREDENTIALS", "/checkout/.baobab/sandbox/firebase-account.json")
                .containsEntry("BAOBAB_WEBHOOK_ALLOWED", "http://localhost:9090");
    }

    @Test
    void forServer_withAProviderOfOnesOwn_leavesItAlone() {
        var variables = outside(Map.of(
                        "BAOBAB_WHATSAPP_URL", "https://waha.example.com",
                        "BAOBAB_PUSH_CREDENTIALS", "/etc/baobab/firebase.json",
                        "BAOBAB_SMTP_HOST", "mail.example.com"))
                .forServer();

        assertThat(variables)
                .doesNotContainKeys(
                        "BAOBAB_WHATSAPP_URL",
                        "BAOBAB_WHATSAPP_HMAC_KEY",
                        "BAOBAB_PUSH_CREDENTIALS",
                        "BAOBAB_PUSH_URL",
                        "BAOBAB_SMTP_HOST",
                        "BAOBAB_SMTP_PORT");
    }

    @Test
    void forSandbox_namesWhereEventsGo() {
        assertThat(outside(Map.of("BAOBAB_HTTP_PORT", "9000")).forSandbox())
                .containsEntry("BAOBAB_SANDBOX_WHATSAPP_CALLBACK", "http://127.0.0.1:9000/api/v1/callbacks/waha")
                .containsEntry("BAOBAB_SANDBOX_PUSH_CREDENTIALS", "/checkout/.baobab/sandbox/firebase-account.json");
    }
}
