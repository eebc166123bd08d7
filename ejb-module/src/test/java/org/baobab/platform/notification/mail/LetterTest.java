package org.baobab.platform.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Properties;
import java.util.UUID;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final UUID ID = UUID.fromString("01937f3e-0000-7000-8000-000000000001");
    private final InternetAddress baobab = MailSettings.from("bonjour@baobab.test");

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
    void subject_withLineBreaks_addsNoHeader() throws Exception {
        String source = source(delivery("awa@demo.test", "Bonjour\r\nBcc: eve@world.test\u2028\r\n\r\n<b>"));

        assertThat(source.lines())
                .contains("Subject: Bonjour Bcc: eve@world.test <b>")
                .noneMatch(line -> line.startsWith("Bcc"));
    }

    @Test
    void letter_ofPlainText_hasOnePart() throws Exception {
        String source = source(delivery(Message.email("awa@demo.test", "Bonjour", "Déjà", null)));

        assertThat(source).contains("Content-Type: text/plain; charset=UTF-8").doesNotContain("multipart");
    }

    @Test
    void files_comeBesideTheAlternatives_withTheirAccents() throws Exception {
        byte[] pdf = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        Message message = Message.email("awa@demo.test", "Reçu", "Déjà", "<p>Déjà</p>")
                .attach(new Attachment("/tmp/Reçu d’été\r\nX: y.pdf", "application/pdf", pdf));

        MimeMessage read = read(source(delivery(message)));

        MimeMultipart mixed = (MimeMultipart) read.getContent();
        assertThat(mixed.getContentType()).startsWith("multipart/mixed");
        assertThat(mixed.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        BodyPart file = mixed.getBodyPart(1);
        assertThat(file.getFileName()).isEqualTo("Reçu d’étéX y.pdf");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(file.getContentType()).startsWith("application/pdf");
        assertThat(file.getInputStream().readAllBytes()).isEqualTo(pdf);
    }

    @Test
    void unsubscribeAddress_makesBothHeaders() throws Exception {
        URI oneClick = URI.create("https://baobab.test/unsubscribe?token=abc");

        String source = source(delivery(Message.email("awa@demo.test", "Nouvelles", "Déjà", "<p>Déjà</p>")
                .unsubscribe(oneClick)));

        assertThat(source)
                .contains("List-Unsubscribe: <https://baobab.test/unsubscribe?token=abc>")
                .contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void mailFrom_thatIsNoAddress_stopsTheStart() {
        assertThatThrownBy(() -> MailSettings.from("Baobab"))
                .isInstanceOf(InvalidSettingException.class)
                .hasMessageContaining("Baobab <bonjour@example.com>");
    }

    @Test
    void delivery_asText_tellsNoSecret() {
        assertThat(delivery("awa@demo.test", "Code 123456").toString()).isEqualTo("EMAIL " + ID + " (attempt 1)");
    }

    private static MimeMessage read(String source) throws Exception {
        return new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8)));
    }

    private String source(Delivery delivery) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Letter(Session.getInstance(new Properties()), baobab, delivery).writeTo(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Delivery delivery(String recipient, String subject) {
        return delivery(Message.email(recipient, subject, "Déjà", "<p>Déjà</p>"));
    }

    private static Delivery delivery(Message message) {
        return new Delivery(ID, 1, message, Instant.parse("2026-11-21T12:00:00Z"));
    }
}
