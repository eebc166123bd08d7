package org.baobab.listings.moderation.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextSketchTest {
    private static final int TEXTS = 300;
    private static final int WORDS = 80;

    private final Random random = new Random(7);

    @Test
    void bands_ofSimilarTexts_shareOne() {
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = text();
            String[] words = text.split(" ");
            words[random.nextInt(WORDS)] = "autre";
            words[random.nextInt(WORDS)] = "chose";
            String other = String.join(" ", words);
            assertThat(TextSketch.similarity(text, other)).isGreaterThan(0.8);
            found += shareABand(text, other) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(TEXTS * 98 / 100);
    }

    @Test
    void bands_ofDifferentTexts_shareNone() {
        int found = 0;
        for (int i = 0; i < TEXTS; i++) {
            found += shareABand(text(), text()) ? 1 : 0;
        }
        assertThat(found).isZero();
    }

    @Test
    void bands_ofAShortText_areNone() {
        assertThat(TextSketch.bands("belle villa a kipe avec garage")).isEmpty();
        assertThat(TextSketch.bands("")).isEmpty();
        assertThat(TextSketch.similarity("", "")).isZero();
    }

    private static boolean shareABand(String one, String other) {
        Set<Long> bands = Arrays.stream(TextSketch.bands(one)).boxed().collect(Collectors.toSet());
        return Arrays.stream(TextSketch.bands(other)).anyMatch(bands::contains);
    }

    private String text() {
        return IntStream.range(0, WORDS)
                .mapToObj(i -> "mot" + random.nextInt(500))
                .collect(Collectors.joining(" "));
    }
}
