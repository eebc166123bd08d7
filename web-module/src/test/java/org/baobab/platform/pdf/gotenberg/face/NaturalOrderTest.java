package org.baobab.platform.pdf.gotenberg.face;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {

    @Test
    void numbersInNames_countAsNumbers() {
        List<String> sorted = Stream.of("10.pdf", "2.pdf", "a10.pdf", "1.pdf", "a2.pdf", "01.pdf")
                .sorted(NaturalOrder::compare)
                .toList();

        assertThat(sorted).containsExactly("01.pdf", "1.pdf", "2.pdf", "10.pdf", "a2.pdf", "a10.pdf");
    }
}
