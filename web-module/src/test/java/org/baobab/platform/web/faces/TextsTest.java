package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void fill_keepsTheApostrophesOfFrench() {
        assertThat(Texts.fill("L'adresse {0} n'est pas celle d'{1}.", "a@b.test", "Awa"))
                .isEqualTo("L'adresse a@b.test n'est pas celle d'Awa.");
    }
}
