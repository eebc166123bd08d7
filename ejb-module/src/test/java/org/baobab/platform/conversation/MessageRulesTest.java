package org.baobab.platform.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;

class MessageRulesTest {

    @Test
    void text_keepsLinesLinksAndNumbers_andLosesWhatNobodySees() {
        assertThat(MessageRules.text(WriteMessage.of(" Un\r\ndeux\rtrois\t622 00 11 22 https://a.test \u0000\u202E ")))
                .isEqualTo("Un\ndeux\ntrois\t622 00 11 22 https://a.test");
        assertThat(MessageRules.text(WriteMessage.of("Éphémère 👍🏽"))).isEqualTo("Éphémère 👍🏽");
    }

    @Test
    void text_mayBeMissingOnlyBesideAttachments() {
        assertThat(MessageRules.text(new WriteMessage(null, List.of(UUID.randomUUID()))))
                .isEmpty();
        assertThatThrownBy(() -> MessageRules.text(WriteMessage.of(" \n "))).isInstanceOf(RuleViolationException.class);
        assertThatThrownBy(() -> MessageRules.text(WriteMessage.of("x".repeat(4_001))))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void documents_areFiveAtMost_eachOnce() {
        UUID one = UUID.randomUUID();
        assertThat(MessageRules.documents(new WriteMessage("x", List.of(one, one))))
                .containsExactly(one);
        assertThatThrownBy(() -> MessageRules.documents(new WriteMessage(
                        "x", Stream.generate(UUID::randomUUID).limit(6).toList())))
                .isInstanceOf(RuleViolationException.class);
    }

    @Test
    void excerpt_isOneLine_andCutsNoCharacterInTwo() {
        assertThat(MessageRules.excerpt("a\n\n b")).isEqualTo("a b");
        String cut = MessageRules.excerpt("x".repeat(138) + "👍".repeat(20));
        assertThat(cut).endsWith("x…").hasSizeLessThanOrEqualTo(140);
    }
}
