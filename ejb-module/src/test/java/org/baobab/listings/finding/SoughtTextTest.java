package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoughtTextTest {

    @Test
    void of_words_foldsThemAndLeavesOutWhatIsEverywhere() {
        assertThat(words("Maison à louer dans l'ÎLE de Nzérékoré !"))
                .containsExactly("maison", "louer", "ile", "nzerekore");
        assertThat(words("N’Zérékoré")).containsExactly("nzerekore");
        assertThat(words("villa/terrasse,vue-mer")).containsExactly("villa", "terrasse", "vue", "mer");
    }

    @Test
    void of_quotes_keepsWordsTogether() {
        SoughtText text = SoughtText.of("\"groupe électrogène\" villa «vue mer» \"piscine\"");

        assertThat(text.terms())
                .extracting(SoughtText.Term::words)
                .containsExactly(
                        List.of("groupe", "electrogene"), List.of("vue", "mer"), List.of("villa"), List.of("piscine"));
        assertThat(words("villa \"groupe")).containsExactly("villa", "groupe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3 chambres", "trois chambres", "3 ch", "3 bedrooms", "3 CHAMBRES"})
    void of_aNumberOfBedrooms_isUnderstood(String typed) {
        SoughtText text = SoughtText.of("villa " + typed);

        assertThat(text.bedrooms()).isEqualTo(3);
        assertThat(text.terms()).hasSize(1);
    }

    @Test
    void of_aRoomWithoutNumber_isAWord() {
        assertThat(words("chambre meublée")).containsExactly("chambre", "meublee");
        assertThat(SoughtText.of("chambre meublée").bedrooms()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\"", "\"\"", "* ? : / \\ ( [ {", "de la", "🏠", "+-&|!~^", "à"})
    void of_nothingToLookFor_isNothing(String typed) {
        assertThat(SoughtText.of(typed).isEmpty()).isTrue();
    }

    @Test
    void of_otherScripts_keepsTheirWords() {
        assertThat(words("شقة للإيجار")).hasSize(2);
        assertThat(words("AND OR NOT")).isEmpty();
    }

    @Test
    void of_tooMuch_isCut() {
        assertThat(SoughtText.of("mot1 mot2 mot3 ".repeat(1_000)).terms()).hasSizeLessThanOrEqualTo(12);
        assertThat(words("x".repeat(10_000)).getFirst()).hasSize(40);
    }

    private static List<String> words(String typed) {
        return SoughtText.of(typed).terms().stream().map(SoughtText.Term::text).toList();
    }
}
