package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VocabularyTest {
    private final Vocabulary words = new Vocabulary();

    @BeforeEach
    void fill() {
        Vocabulary.addTypes(words);
        words.addPlace("Nzérékoré", 30);
        words.addPlace("Kaloum", 50);
        words.addPlace("Kaporo", 20);
        words.addTitle("Belle villa à Kaloum, groupe électrogène", 10);
    }

    @Test
    void complete_takesTheLastWord_placesAndTheFrequentFirst() {
        assertThat(words.complete(Typed.of("villa ka"))).containsExactly("villa Kaloum", "villa Kaporo");
        assertThat(words.complete(Typed.of("NZE"))).containsExactly("Nzérékoré");
        assertThat(words.complete(Typed.of("electro"))).containsExactly("électrogène");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kalom", "kallou", "kalopm", "kalomu", "kaluom"})
    void complete_forgivesALetter(String typed) {
        assertThat(words.complete(Typed.of(typed))).contains("Kaloum");
    }

    @Test
    void complete_ofNothing_isNothing() {
        assertThat(words.complete(Typed.of("villa "))).isEmpty();
        assertThat(words.complete(Typed.of(null))).isEmpty();
        assertThat(words.complete(Typed.of("\"%_*"))).isEmpty();
        assertThat(words.complete(Typed.of("x".repeat(10_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Belle villa à l'Est, N'Zérékoré d’aujourd'hui",
                "T3 de 90 m² – vue mer'a 'mer l''eau abc'd ab'cde",
                "cafe\u0301 \u0301\u0301\u0301 日本語 \uD835\uDC00\uD835\uDC01\uD835\uDC02 x\uD835\uDC00",
                "",
                "''’'"
            })
    void words_areRunsOfThreeLettersOrMore_andWhatAnApostropheJoinsToThem(String title) {
        Set<String> expected = Pattern.compile("[\\p{L}\\p{M}]{3,}(?:['’][\\p{L}\\p{M}]{2,})*")
                .matcher(title)
                .results()
                .map(found -> found.group().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());

        assertThat(Vocabulary.words(title)).isEqualTo(expected);
    }
}
