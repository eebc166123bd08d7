package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

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
}
