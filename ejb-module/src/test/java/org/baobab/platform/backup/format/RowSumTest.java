package org.baobab.platform.backup.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowSumTest {
    /** Values of the xxHash program (xxh64sum). */
    @ParameterizedTest
    @CsvSource({
        "'', ef46db3751d8e999",
        "a, d24ec4f1a98c6e5b",
        "abc, 44bc2cf5ad770999",
        "'Nobody inspects the spammish repetition', fbcea83c8a378bf1"
    })
    void oneLine_hasTheHashThatXxhashGivesIt(String line, String expected) {
        assertThat(sum(line).checksum()).isEqualTo(expected);
    }

    @Test
    void lineEnd_doesNotCount() {
        assertThat(sum("abc\n").checksum()).isEqualTo(sum("abc").checksum());
    }

    @Test
    void orderAndSplit_doNotMatter() {
        RowSum whole = sum("1\tAwa", "2\tBilal", "3\tChantal");
        RowSum split = sum("3\tChantal");
        split.add(sum("2\tBilal", "1\tAwa"));

        assertThat(split.checksum()).isEqualTo(whole.checksum());
        assertThat(split.rows()).isEqualTo(3);
    }

    @Test
    void aRowTwice_andARowChanged_show() {
        RowSum right = sum("1\tAwa", "2\tBilal");

        assertThat(List.of(
                        sum("1\tAwa", "1\tAwa"), sum("1\tAwa", "2\tBilaL"), sum("1\tAwa"), sum("1\tBilal", "2\tAwa")))
                .noneMatch(wrong -> wrong.checksum().equals(right.checksum()));
    }

    @Test
    void checksum_readBack_isTheSame() {
        RowSum sum = sum("a", "b");

        assertThat(RowSum.of(2, sum.checksum()).checksum()).isEqualTo(sum.checksum());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 64, 1000})
    void scan_inPiecesOfAnySize_findsTheSameRows(int size) {
        byte[] text = "1\tAwa\n\n2\tBilal, un nom assez long pour plus d'une bande de hachage\n3\t\\N\n"
                .getBytes(StandardCharsets.UTF_8);

        RowScan scan = new RowScan();
        for (int at = 0; at < text.length; at += size) {
            scan.accept(text, at, Math.min(size, text.length - at));
        }

        RowSum expected = sum("1\tAwa", "", "2\tBilal, un nom assez long pour plus d'une bande de hachage", "3\t\\N");
        assertThat(scan.finish().checksum()).isEqualTo(expected.checksum());
        assertThat(scan.finish().rows()).isEqualTo(4);
    }

    @Test
    void scan_thatEndsWithinARow_isRefused() {
        RowScan scan = new RowScan();
        scan.accept("1\tAwa\n2".getBytes(StandardCharsets.UTF_8), 0, 7);

        assertThatThrownBy(scan::finish).isInstanceOf(DamagedBackupException.class);
    }

    private static RowSum sum(String... lines) {
        RowSum sum = new RowSum();
        for (String line : lines) {
            sum.add(line.getBytes(StandardCharsets.UTF_8));
        }
        return sum;
    }
}
