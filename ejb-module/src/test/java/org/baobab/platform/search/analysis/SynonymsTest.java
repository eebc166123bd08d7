package org.baobab.platform.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SynonymsTest {
    @Test
    void words_areFolded_andLoseWhatAQuestionLosesToo() {
        assertThat(rules("Climatisé,  AIR conditionné # de la fraîcheur", "", "# rien", "la douche, SdB"))
                .containsExactly("climatise, air conditionne", "douche, sdb");
    }

    @Test
    void phraseWithASmallWordInside_isLeftOut_andWithItALineThatSaysNothingElse() {
        assertThat(rules("salle de bain, SdB, douche", "bord de mer, vue sur la mer", "château d'eau => citerne"))
                .containsExactly("sdb, douche");
    }

    @Test
    void oneWay_keepsItsDirection() {
        assertThat(rules("groupe électrogène => générateur, EDG"))
                .containsExactly("groupe electrogene => generateur, edg");
    }

    @Test
    void sameWordTwice_countsOnce() {
        assertThat(rules("évier, Évier, lavabo")).containsExactly("evier, lavabo");
    }

    @Test
    void lineThatSaysNothing_isRefusedByItsNumber() {
        assertThatThrownBy(() -> rules("a1, b1", "seul")).hasMessageContaining("line 2");
        assertThatThrownBy(() -> rules("a1 => b1 => c1")).hasMessageContaining("line 1");
        assertThatThrownBy(() -> rules("le => villa")).hasMessageContaining("line 1");
    }

    @Test
    void fileThatIsNoText_isRefused(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("synonyms.txt"), new byte[] {(byte) 0xff, (byte) 0xfe, 1});

        assertThatThrownBy(() -> Synonyms.of(file)).hasMessageContaining("UTF-8");
        assertThatThrownBy(() -> Synonyms.of(folder.resolve("none"))).hasMessageContaining("read");
    }

    @Test
    void shippedOnes_areGood_andAnotherFileIsAnotherAnalysis() {
        assertThat(Synonyms.shipped().rules()).hasSizeGreaterThan(30).contains("villa, maison, house");
        assertThat(AnalysisVersion.of(Synonyms.shipped()))
                .isEqualTo(AnalysisVersion.of(Synonyms.shipped()))
                .isNotEqualTo(AnalysisVersion.of(Synonyms.parse(List.of("a1, b1"))));
    }

    private static List<String> rules(String... lines) {
        return Synonyms.parse(List.of(lines)).rules();
    }
}
