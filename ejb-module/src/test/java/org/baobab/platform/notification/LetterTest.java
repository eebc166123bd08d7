package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.UUID;
import org.baobab.platform.kernel.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final UUID ID = UUID.fromString("01937f3e-0000-7000-8000-000000000001");
    private final InternetAddress baobab = NotificationSettings.mailFrom("bonjour@baobab.test");

    @Test
    void letter_isMultipartInUtf8_withAStableMessageId() throws Exception {
        String source = source(delivery("awa@demo.baobab.test", "Réinitialisation"));

        assertThat(source)
                .contains("From: Baobab <bonjour@baobab.test>")
                .contains("To: awa@demo.baobab.test")
                .contains("Message-ID: <" + ID + "@baobab.test>")
                .contains("Subject: =?UTF-8?Q?R=C3=A9initialisation?=")
                .contains("Content-Type: multipart/alternative;")
                .contains("Content-Type: text/plain; charset=UTF-8", "Content-Type: text/html; charset=UTF-8")
                .contains("Content-Language: fr", "Auto-Submitted: auto-generated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"awa@demo.test\r\nBcc: eve@world.test", "awa", "a@b.test, c@d.test", "awa @demo.test"})
    void recipient_thatIsNoSingleAddress_isRefused(String recipient) {
        assertThatThrownBy(() -> source(delivery(recipient, "x"))).isInstanceOf(AddressException.class);
    }

    @Test
    void mailFrom_thatIsNoAddress_stopsTheStart() {
        assertThatThrownBy(() -> NotificationSettings.mailFrom("Baobab"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("Baobab <bonjour@example.com>");
    }

    @Test
    void delivery_asText_tellsNoSecret() {
        assertThat(delivery("awa@demo.test", "Code 123456").toString()).isEqualTo("EMAIL " + ID + " (attempt 1)");
    }

    private String source(Delivery delivery) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Letter(Session.getInstance(new Properties()), baobab, delivery).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Delivery delivery(String recipient, String subject) {
        return new Delivery(ID, 1, Channel.EMAIL, recipient, "fr", subject, "Déjà", "<p>Déjà</p>");
    }
}
