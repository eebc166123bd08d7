package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                        | en",
                "en-GB,en;q=0.9            | en",
                "fr-SN,en;q=0.9            | fr",
                "wo,en;q=0.5,fr;q=0.9      | fr",
                "de                        | fr",
                "*                         | fr",
                "en;q=zero                 | fr",
                "fr;q=0.1,en               | en",
            })
    void spoken_isFrenchUnlessEnglishIsPreferred(String header, String language) {
        assertThat(Language.spoken(header).getLanguage()).isEqualTo(language);
    }

    @Test
    void spoken_withoutAWord_isFrench() {
        assertThat(Language.spoken(null).getLanguage()).isEqualTo("fr");
    }
}
