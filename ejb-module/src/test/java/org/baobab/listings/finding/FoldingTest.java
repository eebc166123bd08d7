package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvSource({
        "Nzérékoré,nzerekore",
        "N'Zérékoré,nzerekore",
        "N’ZÉRÉKORÉ,nzerekore",
        "Labé,labe",
        "Cœur–Ville (haute),coeurvillehaute",
        "كوناكري,كوناكري"
    })
    void key_isTheSameForEverySpelling(String said, String key) {
        assertThat(Folding.key(said)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "CKRY,Conakry",
        "conakry,Conakry",
        "nzerekore,Nzérékoré",
        "N'Zerekore,Nzérékoré",
        "Tombouctou,Tombouctou",
        "Pita,Pita",
        "Pit,Pit"
    })
    void city_isWrittenAsItIsKnown(String said, String written) {
        assertThat(CityNames.written(said)).isEqualTo(written);
    }
}
