package org.baobab.platform.notification.whatsapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KnownChatsTest {
    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private final KnownChats chats = new KnownChats();

    @Test
    void number_withWhatsApp_isRememberedForDays() {
        chats.learn("+221771234567", Optional.of("221771234567@c.us"), NOON);

        assertThat(chats.find("+221771234567", NOON.plus(Duration.ofDays(6))))
                .hasValueSatisfying(answer -> assertThat(answer.chat()).contains("221771234567@c.us"));
        assertThat(chats.find("+221771234567", NOON.plus(Duration.ofDays(7)))).isEmpty();
    }

    @Test
    void number_without_isAskedAgainSoon() {
        chats.learn("+221771234567", Optional.empty(), NOON);

        assertThat(chats.find("+221771234567", NOON.plus(Duration.ofMinutes(59))))
                .isPresent();
        assertThat(chats.find("+221771234567", NOON.plus(Duration.ofHours(1)))).isEmpty();
    }
}
