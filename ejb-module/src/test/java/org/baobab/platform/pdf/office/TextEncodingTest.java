package org.baobab.platform.pdf.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baobab.platform.pdf.word.OfficeKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextEncodingTest {
    @TempDir
    Path folder;

    @Test
    void text_isReadInTheLettersItWasWrittenIn() throws IOException {
        assertThat(options("Été", StandardCharsets.UTF_8, OfficeKind.TXT)).isEqualTo("UTF8");
        assertThat(options("Été", StandardCharsets.ISO_8859_1, OfficeKind.TXT)).isEqualTo("MS_1252");
        assertThat(options("\uFEFFÉté", StandardCharsets.UTF_16LE, OfficeKind.TXT))
                .isEqualTo("UNICODE");
    }

    @Test
    void columns_areCutWhereTheFirstLineSays() throws IOException {
        assertThat(options("Prix;Ville\n1,5;Évry", StandardCharsets.UTF_8, OfficeKind.CSV))
                .isEqualTo("59,34,76,1");
        assertThat(options("a,b,c\n1,2,3", StandardCharsets.UTF_8, OfficeKind.CSV))
                .isEqualTo("44,34,76,1");
        assertThat(options("a\tb\nÉ\t2", StandardCharsets.ISO_8859_1, OfficeKind.CSV))
                .isEqualTo("9,34,1,1");
    }

    private String options(String text, Charset charset, OfficeKind kind) throws IOException {
        Path file = Files.write(folder.resolve("file"), text.getBytes(charset));
        return TextEncoding.of(file, kind).orElseThrow().options();
    }
}
