package org.baobab.platform.pdf.gotenberg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageRangesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1-3, 5|1 2 3 5", "4-|4 5 6", "-2|1 2", "6,1|1 6", "5-9|5 6", "2|2"})
    void pages_areTakenAsChromiumTakesThem(String words, String pages) {
        assertThat(PageRanges.of(words, 6).orElseThrow().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pages);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "a", "3-1", "0", "1,,2", "7", "7-8", "1;2"})
    void whatNamesNoPage_isEmpty(String words) {
        assertThat(PageRanges.of(words, 6)).isEmpty();
    }
}
