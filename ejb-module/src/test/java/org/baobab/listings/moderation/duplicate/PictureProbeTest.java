package org.baobab.listings.moderation.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PictureProbeTest {
    private static final int TIMES = 2_000;

    private final Random random = new Random(7);

    @Test
    void probes_findEveryPictureThatIsNear() {
        for (int i = 0; i < TIMES; i++) {
            long hash = random.nextLong();
            long other = hash;
            for (int bit = 0; bit < random.nextInt(PictureProbe.NEAR + 1); bit++) {
                other ^= 1L << random.nextInt(Long.SIZE);
            }
            assertThat(PictureProbe.distance(hash, other)).isLessThanOrEqualTo(PictureProbe.NEAR);
            assertThat(isFound(hash, other)).isTrue();
        }
    }

    @Test
    void tells_notOfAPictureWithNothingInIt() {
        assertThat(PictureProbe.tells(0)).isFalse();
        assertThat(PictureProbe.tells(-1)).isFalse();
        assertThat(PictureProbe.tells(0x00FF_0000_0000_0000L)).isTrue();
    }

    private static boolean isFound(long hash, long other) {
        for (int quarter = 0; quarter < PictureProbe.QUARTERS; quarter++) {
            if (Arrays.asList(PictureProbe.probes(hash, quarter)).contains(PictureProbe.quarter(other, quarter))) {
                return true;
            }
        }
        return false;
    }
}
