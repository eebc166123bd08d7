package org.baobab.platform.picture.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class DifferenceHashTest {
    @Test
    void hash_isNearlyTheSame_forASmallerPicture() {
        Pixels large = picture(640, 480, 1);

        long distance = Long.bitCount(DifferenceHash.of(large) ^ DifferenceHash.of(Reducer.reduce(large, 320, 240)));

        assertThat(distance).isLessThanOrEqualTo(2);
    }

    @Test
    void hash_isFarAway_forAnotherPicture() {
        assertThat(Long.bitCount(DifferenceHash.of(picture(320, 240, 1)) ^ DifferenceHash.of(picture(320, 240, 2))))
                .isGreaterThan(12);
    }

    @Test
    void hash_ofAPictureSmallerThanItsPatches_isOneAllTheSame() {
        assertThat(DifferenceHash.of(new Pixels(1, 1, 3))).isZero();
    }

    /** Blots of grey. */
    private static Pixels picture(int width, int height, long seed) {
        Random chance = new Random(seed * 7919);
        int[][] blots = new int[12][12];
        for (int[] row : blots) {
            for (int i = 0; i < row.length; i++) {
                row[i] = chance.nextInt(256);
            }
        }
        Pixels picture = new Pixels(width, height, 3);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                byte grey = (byte) blots[y * 12 / height][x * 12 / width];
                int at = (y * width + x) * 3;
                picture.data()[at] = grey;
                picture.data()[at + 1] = grey;
                picture.data()[at + 2] = grey;
            }
        }
        return picture;
    }
}
