package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.task.Priority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageTest {
    private static final Attachment FILE = new Attachment("a.pdf", "application/pdf", new byte[3]);

    @Test
    void phone_isKeptInOneForm() {
        assertThat(Message.sms("+221 77 123-45-67", "Bonjour").address()).isEqualTo("+221771234567");
    }

    @ParameterizedTest
    @ValueSource(strings = {"77 123 45 67", "+221", "hello", "+22177123456789012345"})
    void phone_thatIsNone_isRefusedAtOnce(String typed) {
        assertThatThrownBy(() -> Message.whatsapp(typed, "Bonjour")).isInstanceOf(RuleViolationException.class);
    }

    @Test
    void message_neverChanges() {
        Message written = Message.sms("+221771234567", "Bonjour");

        Message other = written.to("+224620000000").priority(Priority.LOW);

        assertThat(written.address()).isEqualTo("+221771234567");
        assertThat(written.priority()).isEqualTo(Priority.NORMAL);
        assertThat(other.address()).isEqualTo("+224620000000");
        assertThat(other.text()).isEqualTo("Bonjour");
    }

    @Test
    void subject_isOneLine_andShort() {
        Message letter = Message.email("a@b.test", "Un\r\n deux\t" + "x".repeat(300), "text", null);

        assertThat(letter.subject()).startsWith("Un deux x").endsWith("x…").hasSize(250);
    }

    @Test
    void files_areAtMostTen_andOnlyInLetters() {
        Message letter = Message.email("a@b.test", "Subject", "text", null);
        for (int i = 0; i < Message.MOST_ATTACHMENTS; i++) {
            letter = letter.attach(FILE);
        }
        Message full = letter;

        assertThatThrownBy(() -> full.attach(FILE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Message.sms("+221771234567", "x").attach(FILE))
                .isInstanceOf(IllegalArgumentException.class);
        Attachment large = new Attachment("b", "text/plain", new byte[Message.LARGEST_ATTACHMENTS + 1]);
        assertThatThrownBy(
                        () -> Message.email("a@b.test", "Subject", "text", null).attach(large))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:bye@baobab.test", "javascript:x", "/relative"})
    void unsubscribeAddress_isOfTheWeb(String address) {
        Message letter = Message.email("a@b.test", "Subject", "text", null);

        assertThatThrownBy(() -> letter.unsubscribe(URI.create(address))).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/me", "/fleet/x?y=1#z", "https://baobab.test/x"})
    void link_isOfTheWeb_orOurOwn(String link) {
        assertThat(Message.sms("+221771234567", "x").link(URI.create(link)).link())
                .hasToString(link);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.test", "javascript:x", "me"})
    void link_thatIsAnythingElse_isRefused(String link) {
        Message text = Message.sms("+221771234567", "x");

        assertThatThrownBy(() -> text.link(URI.create(link))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void message_asText_tellsNothing() {
        assertThat(Message.sms("+221771234567", "482913").toString()).isEqualTo("SMS (NORMAL)");
    }
}
