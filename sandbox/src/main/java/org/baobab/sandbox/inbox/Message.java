package org.baobab.sandbox.inbox;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One message as one recipient got it. {@code letter} is the e-mail it came in, which all its recipients share;
 * other channels have none.
 */
public record Message(
        UUID id, Channel channel, String to, String from, String text, Optional<Letter> letter, Instant at) {

    public static Message email(String recipient, Letter letter, Instant at) {
        return new Message(
                UUID.randomUUID(),
                Channel.EMAIL,
                recipient.toLowerCase(),
                letter.from(),
                letter.text(),
                Optional.of(letter),
                at);
    }

    public static Message onPhone(Channel channel, String to, String from, String text, Instant at) {
        return new Message(UUID.randomUUID(), channel, to, from, text, Optional.empty(), at);
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
        return 500 + letter.map(Letter::bytes).orElse(2L * (text == null ? 0 : text.length()));
    }
}
