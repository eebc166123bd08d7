package org.baobab.sandbox.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.Properties;
import org.baobab.sandbox.RunningSandbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SmtpServerTest {
    private RunningSandbox sandbox;

    @BeforeEach
    void start() throws IOException {
        sandbox = new RunningSandbox();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void letter_withTextHtmlAndFile_isTakenApart() throws Exception {
        MimeMultipart bodies = new MimeMultipart("alternative");
        bodies.addBodyPart(textPart("Déjà là\r\n.point", "plain"));
        bodies.addBodyPart(textPart("<p>Déjà là</p>", "html"));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(bodies);
        MimeBodyPart file = new MimeBodyPart();
        file.setText("a;b", "UTF-8", "csv");
        file.setFileName("été.csv");
        MimeMessage letter = letter("Relevé d'été", "Awa@Demo.Baobab.test");
        letter.setContent(new MimeMultipart("mixed", body, file));

        Transport.send(letter);

        JsonObject kept = sandbox.inbox("?to=AWA@demo.baobab.test").getJsonObject(0);
        assertThat(kept.getString("channel")).isEqualTo("EMAIL");
        assertThat(kept.getString("to")).isEqualTo("awa@demo.baobab.test");
        assertThat(kept.getString("from")).isEqualTo("bonjour@baobab.test");
        assertThat(kept.getString("fromName")).isEqualTo("Baobab");
        assertThat(kept.getString("subject")).isEqualTo("Relevé d'été");
        assertThat(kept.getString("text")).isEqualTo("Déjà là\n.point");
        assertThat(kept.getString("html")).isEqualTo("<p>Déjà là</p>");
        JsonObject attachment = kept.getJsonArray("attachments").getJsonObject(0);
        assertThat(attachment.getString("name")).isEqualTo("été.csv");
        assertThat(sandbox.send("GET", attachment.getString("href")).body()).isEqualTo("a;b");
    }

    @Test
    void html_isServedWithoutScriptsAndWithLinksInANewTab() throws Exception {
        MimeMessage letter = letter("Bonjour", "awa@demo.baobab.test");
        letter.setContent(
                "<html><head></head><body><script>alert(1)</script></body></html>", "text/html; charset=utf-8");
        Transport.send(letter);
        String id = sandbox.inbox("").getJsonObject(0).getString("id");

        var shown = sandbox.send("GET", "/sandbox/inbox/" + id + "/html");

        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("sandbox allow-popups", "default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(shown.body()).contains("<head><base target=\"_blank\"></head>");
    }

    @Test
    void oneConnection_takesManyLetters_andEachRecipientGetsACopy() throws Exception {
        Session session = session();
        try (Transport transport = session.getTransport("smtp")) {
            transport.connect("someone", "any password");
            for (int i = 0; i < 50; i++) {
                MimeMessage letter = letter("Lettre " + i, "a@baobab.test", "b@baobab.test");
                letter.setText("Bonjour", "UTF-8");
                transport.sendMessage(letter, letter.getAllRecipients());
            }
        }

        assertThat(sandbox.inbox("")).hasSize(100);
        assertThat(sandbox.inbox("?to=b@baobab.test").getJsonObject(49).getString("subject"))
                .isEqualTo("Lettre 49");
        assertThat(sandbox.inbox("?limit=1")).hasSize(1);
        assertThat(sandbox.inbox("?channel=sms")).isEmpty();
    }

    @Test
    void delete_emptiesTheInbox() throws Exception {
        MimeMessage letter = letter("Bonjour", "awa@demo.baobab.test");
        letter.setText("Bonjour");
        Transport.send(letter);

        assertThat(sandbox.send("DELETE", "/sandbox/inbox").statusCode()).isEqualTo(204);

        assertThat(sandbox.inbox("")).isEmpty();
    }

    private Session session() {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "localhost");
        properties.put("mail.smtp.port", String.valueOf(sandbox.smtpPort()));
        properties.put("mail.smtp.auth", "true");
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.user", "someone");
        return Session.getInstance(properties, new jakarta.mail.Authenticator() {
            @Override
            protected jakarta.mail.PasswordAuthentication getPasswordAuthentication() {
                return new jakarta.mail.PasswordAuthentication("someone", "any password");
            }
        });
    }

    private MimeMessage letter(String subject, String... recipients) throws Exception {
        MimeMessage letter = new MimeMessage(session());
        letter.setFrom(new InternetAddress("bonjour@baobab.test", "Baobab", "UTF-8"));
        for (String recipient : recipients) {
            letter.addRecipient(RecipientType.TO, new InternetAddress(recipient));
        }
        letter.setSubject(subject, "UTF-8");
        return letter;
    }

    private static MimeBodyPart textPart(String text, String subtype) throws Exception {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, "UTF-8", subtype);
        return part;
    }
}
