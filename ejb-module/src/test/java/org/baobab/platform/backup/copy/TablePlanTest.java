package org.baobab.platform.backup.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TablePlanTest {
    private static final long MEGABYTE = 1L << 20;

    @Test
    void aTableThatNeverHadARow_hasNoPart() {
        assertThat(table(0, 8192).parts()).isEmpty();
    }

    @Test
    void aSmallTable_isOnePart_copiedAsAWhole() {
        List<PartPlan> parts = table(10, 80 * 1024).parts();

        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().copy())
                .isEqualTo("COPY \"public\".\"message\" (\"id\", \"say \"\"hi\"\"\") TO STDOUT");
    }

    @Test
    void aLargeTable_isCutIntoRangesThatTouch_andTheLastIsOpen() {
        List<PartPlan> parts = table(40_000, 300 * MEGABYTE).parts();

        assertThat(parts).hasSize(4);
        assertThat(parts.getFirst().copy())
                .endsWith("WHERE ctid >= '(0,0)'::tid AND ctid < '(10000,0)'::tid) TO STDOUT");
        for (int i = 1; i < parts.size(); i++) {
            assertThat(parts.get(i).from()).isEqualTo(parts.get(i - 1).to());
        }
        assertThat(parts.getLast().copy()).endsWith("WHERE ctid >= '(30000,0)'::tid) TO STDOUT");
    }

    @Test
    void aTableOfFewBlocksWithLargeValues_isCutNoFinerThanItsBlocks() {
        assertThat(table(2, 4000 * MEGABYTE).parts()).hasSize(2);
    }

    private static TablePlan table(long blocks, long bytes) {
        return new TablePlan("public", "message", List.of("id", "say \"hi\""), blocks, bytes);
    }
}
