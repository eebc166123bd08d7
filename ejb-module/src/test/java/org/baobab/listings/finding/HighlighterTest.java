package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HighlighterTest {

    @Test
    void whole_marksWordsWhateverTheirAccentsAndEndings() {
        assertThat(of("villa meublee").whole("Belle Villa, MEUBLÉES"))
                .contains("Belle <mark>Villa</mark>, <mark>MEUBLÉES</mark>");
        assertThat(of("apartement").whole("Appartement neuf")).contains("<mark>Appartement</mark> neuf");
    }

    @Test
    void whole_escapesEverythingElse() {
        assertThat(of("villa").whole("<script>alert('x')</script> \"villa\" & co"))
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &quot;<mark>villa</mark>&quot; &amp; co");
        assertThat(of("script").whole("<script>")).contains("&lt;<mark>script</mark>&gt;");
    }

    @Test
    void whole_withoutTheWord_isNothing() {
        assertThat(of("villa").whole("Terrain titré")).isEmpty();
        assertThat(of("").isIdle()).isTrue();
    }

    @Test
    void excerpt_standsAroundTheFirstWord() {
        String text = "mot ".repeat(100) + "piscine chauffée " + "fin ".repeat(100);

        String excerpt = of("piscine").excerpt(text).orElseThrow();

        assertThat(excerpt)
                .startsWith("… mot")
                .contains("<mark>piscine</mark> chauffée fin")
                .endsWith("fin …");
        assertThat(excerpt.length()).isBetween(100, 300);
    }

    @Test
    void excerpt_ofOneEndlessWord_isCut() {
        assertThat(of("x".repeat(40)).excerpt("x".repeat(9_000))).isEmpty();
        assertThat(of("villa")
                        .excerpt("villa " + "x".repeat(9_000))
                        .orElseThrow()
                        .length())
                .isLessThan(300);
    }

    private static Highlighter of(String typed) {
        return new Highlighter(SoughtText.of(typed));
    }
}
