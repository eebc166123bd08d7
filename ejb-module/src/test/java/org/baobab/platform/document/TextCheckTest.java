package org.baobab.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextCheckTest {

    /** Characters of two to four bytes are cut at every place. */
    @Test
    void utf8_inAnyPieces_isRecognised() {
        byte[] bytes = "é日本 𝄞 fin".repeat(50).getBytes(UTF_8);
        for (int piece = 1; piece < 9; piece++) {
            TextCheck check = new TextCheck();
            for (int at = 0; at < bytes.length; at += piece) {
                check.take(bytes, at, Math.min(piece, bytes.length - at));
            }
            assertThat(check.isText()).isTrue();
            assertThat(check.charset()).isEqualTo("UTF-8");
        }
    }

    @Test
    void latin_isText() {
        assertThat(charset("prénom".getBytes(ISO_8859_1))).isEqualTo("windows-1252");
    }

    @Test
    void utf8_cutInACharacter_isNot() {
        assertThat(charset(new byte[] {'a', (byte) 0xC3})).isEqualTo("windows-1252");
    }

    @Test
    void controlCharacters_areNoText() {
        assertThat(TextCheck.isText(new byte[] {'a', 0})).isFalse();
        assertThat(TextCheck.isText(new byte[] {'a', 7})).isFalse();
        assertThat(TextCheck.isText("a\tb\r\nc\f".getBytes(UTF_8))).isTrue();
    }

    private static String charset(byte[] bytes) {
        TextCheck check = new TextCheck();
        check.take(bytes, 0, bytes.length);
        return check.charset();
    }
}
