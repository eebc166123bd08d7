package org.baobab.sandbox.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One message as one recipient got it. {@code letter} is the e-mail it came in, which all its recipients share, and
 * {@code push} what a push has beside its text; other channels have neither.
 */
public record Message(
        UUID id,
        Channel channel,
        String to,
        String from,
        String text,
        Optional<Letter> letter,
        Optional<Push> push,
        Instant at) {

    /** The title over a push's text, and the values that only the application on the device reads. */
    public record Push(String title, Map<String, String> data) {
        long bytes() {
            return 2L * data.toString().length() + (title == null ? 0 : 2L * title.length());
        }
    }

    public static Message email(String recipient, Letter letter, Instant at) {
        return new Message(
                UUID.randomUUID(),
                Channel.EMAIL,
                recipient.toLowerCase(),
                letter.from(),
                letter.text(),
                Optional.of(letter),
                Optional.empty(),
                at);
    }

    public static Message onPhone(Channel channel, String to, String from, String text, Instant at) {
        return new Message(UUID.randomUUID(), channel, to, from, text, Optional.empty(), Optional.empty(), at);
    }

    public static Message push(
            String device, String from, String title, String text, Map<String, String> data, Instant at) {
        Optional<Push> push = Optional.of(new Push(title, data));
        return new Message(UUID.randomUUID(), Channel.PUSH, device, from, text, Optional.empty(), push, at);
    }

    String subject() {
        return letter.map(Letter::subject).orElse(null);
    }

    String html() {
        return letter.map(Letter::html).orElse(null);
    }

    List<Letter.Attachment> attachments() {
        return letter.map(Letter::attachments).orElse(List.of());
    }

    /** What it costs to keep, roughly; a letter counts once for each recipient, which errs on the safe side. */
    long bytes() {
        long content = letter.map(Letter::bytes).orElse(2L * (text == null ? 0 : text.length()));
        return 500 + content + push.map(Push::bytes).orElse(0L);
    }
}
