package org.baobab.platform.pdf.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.baobab.platform.pdf.word.OfficeKind;

/** How LibreOffice is told to read flat text, which says nothing of its letters: UTF-8 where it is that, else what Windows writes in western Europe. */
record TextEncoding(String filter, String options) {
    private static final int LOOKED_AT = 1024 * 1024;
    private static final int UTF_8 = 76;
    private static final int WINDOWS_1252 = 1;

    static Optional<TextEncoding> of(Path file, OfficeKind kind) {
        return switch (kind) {
            case TXT -> {
                byte[] head = head(file);
                yield isUtf16(head)
                        ? Optional.of(new TextEncoding("Text (encoded)", "UNICODE"))
                        : Optional.of(new TextEncoding("Text (encoded)", isUtf8(head) ? "UTF8" : "MS_1252"));
            }
            case CSV -> {
                byte[] head = head(file);
                yield Optional.of(new TextEncoding(
                        "Text - txt - csv (StarCalc)",
                        "%s,34,%d,1".formatted(separator(head), isUtf8(head) ? UTF_8 : WINDOWS_1252)));
            }
            default -> Optional.empty();
        };
    }

    /** French spreadsheets write semicolons, because a comma is in every price. */
    private static int separator(byte[] head) {
        String line = new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .findFirst()
                .orElse("");
        long semicolons = line.chars().filter(c -> c == ';').count();
        long commas = line.chars().filter(c -> c == ',').count();
        long tabs = line.chars().filter(c -> c == '\t').count();
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons >= commas && semicolons > 0 ? ';' : ',';
    }

    private static boolean isUtf16(byte[] head) {
        return head.length > 1
                && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
                        || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF);
    }

    static boolean isUtf8(byte[] head) {
        int end = head.length;
        // The piece that was looked at may end within a letter.
        for (int i = 0; i < 4 && head.length == LOOKED_AT && end > 0 && (head[end - 1] & 0x80) != 0; i++) {
            end--;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(head, 0, end));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static byte[] head(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LOOKED_AT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
