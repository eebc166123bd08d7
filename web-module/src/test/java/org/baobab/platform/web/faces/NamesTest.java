package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({"Aïssatou Marie Diallo,AD", "ndèye,N", "Fatou Camara-Sylla,FS", "'  ',?", "-,?", "élodie é,ÉÉ"})
    void initials_areFirstLettersOfTheFirstAndTheLastWord(String name, String initials) {
        assertThat(new Names().initials(name)).isEqualTo(initials);
    }
}
