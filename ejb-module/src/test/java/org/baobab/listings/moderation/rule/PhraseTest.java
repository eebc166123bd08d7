package org.baobab.listings.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.baobab.listings.moderation.rule.Phrase.Context;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhraseTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Western Union",
                "par WESTERN-UNION !",
                "w e s t e r n   union",
                "WesternUnion",
                "Wéstern Ünion",
                "Wes\u200Btern Union",
                "Ｗestern Union",
                "Wеstern Uniоn"
            })
    void find_whateverStandsBetween_isFound(String text) {
        assertThat(find("western union", text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"northwestern union", "western unions", "l'union du western", "", "à côté de Western Union"})
    void find_onlyWholeWordsInTheirOrder(String text) {
        assertThat(find("western union", text)).isEmpty();
    }

    @Test
    void find_tellsWhereInTheOriginal() {
        String text = "Réglez « Wéstern  Union » svp";

        Phrase.Span span = find("western union", text).orElseThrow();

        assertThat(text.substring(span.from(), span.to())).isEqualTo("Wéstern  Union");
    }

    @ParameterizedTest
    @CsvSource({
        "payer avant la visite, true",
        "payer une petite somme avant la visite, true",
        "payer une petite somme par transfert avant la visite, true",
        "payer un deux trois quatre cinq six sept huit avant la visite, false",
        "rien à payer avant la visite, false",
        "payer après et jamais avant la visite, false",
        "ne payez rien. Vous devez payer avant la visite, true"
    })
    void find_gapAndDenial(String text, boolean found) {
        assertThat(Phrase.parse("payer … avant la visite")
                        .orElseThrow()
                        .find(Folded.of(text), Context.DENIAL)
                        .isPresent())
                .isEqualTo(found);
    }

    @Test
    void parse_ofNothingButSigns_isEmpty() {
        assertThat(Phrase.parse(" … !? ")).isEmpty();
    }

    @Test
    void find_inAVeryLongText_isQuick() {
        String text = "payer un ".repeat(20_000);

        assertThat(find("payer … avant … la … visite", text)).isEmpty();
    }

    private static Optional<Phrase.Span> find(String phrase, String text) {
        return Phrase.parse(phrase).orElseThrow().find(Folded.of(text), Context.LANDMARK);
    }
}
