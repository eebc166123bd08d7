package org.baobab.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContentKindTest {

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A464946, JPEG",
        "89504E470D0A1A0A0000, PNG",
        "474946383961, GIF",
        "524946460000000057454250, WEBP",
        "524946460000000057415645, WAV",
        "52494646000000004156, BINARY",
        "0000001C6674797061766966, AVIF",
        "000000186674797068656963, HEIC",
        "00000020667479704D344120, M4A",
        "000000206674797069736F6D, MP4",
        "255044462D312E37, PDF",
        "D0CF11E0A1B11AE1, OLE",
        "4D5A9000, EXECUTABLE",
        "7F454C46, EXECUTABLE",
        "CAFEBABE00000034, EXECUTABLE",
        "CFFAEDFE, EXECUTABLE",
        "FFFB9064, MP3",
        "49443304, MP3",
        "FFF15080, AAC",
        "FFFE61006200, BINARY",
        "1F8B0800, GZIP",
        "504B0506000000000000, ZIP",
        "000102, BINARY"
    })
    void sniff_knowsBeginnings(String hex, ContentKind kind) {
        assertThat(ContentKind.sniff(HexFormat.of().parseHex(hex), "x.txt")).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    plain                                         | a.txt | TEXT
                    a;b;c                                         | a.exe | EXECUTABLE
                    #!/bin/sh                                     | a.txt | EXECUTABLE
                    <!DOCTYPE html><p>                            | a.txt | HTML
                    <!-- <p> --> <hTmL>                           | a.txt | HTML
                    <p><script>1</script>                         | a.txt | HTML
                    <?xml version="1.0"?><svg xmlns="x"/>         | a.png | SVG
                    <?xml version="1.0"?><!-- <html> --><svg/>    | a.xml | SVG
                    <html><svg></svg></html>                      | a.svg | HTML
                    <?xml version="1.0"?><a/>                     | a.xml | TEXT
                    {"a": 1}                                      | a.json| TEXT
                    """)
    void sniff_tellsTextsApart(String text, String name, ContentKind kind) {
        assertThat(ContentKind.sniff(text.getBytes(UTF_8), name)).isEqualTo(kind);
    }

    @Test
    void sniff_looksIntoZips() throws IOException {
        assertThat(zip("[Content_Types].xml", "…wordprocessingml.document.main+xml…"))
                .isEqualTo(ContentKind.DOCX);
        assertThat(zip("[Content_Types].xml", "…spreadsheetml.sheet.main+xml…")).isEqualTo(ContentKind.XLSX);
        assertThat(zip("[Content_Types].xml", "…presentationml.presentation.main+xml…"))
                .isEqualTo(ContentKind.PPTX);
        assertThat(zip("[Content_Types].xml", "…ms-word.document.macroEnabled.main+xml…"))
                .isEqualTo(ContentKind.OFFICE_WITH_MACROS);
        assertThat(zip("word/document.xml", "x")).isEqualTo(ContentKind.DOCX);
        assertThat(zip("mimetype", "application/vnd.oasis.opendocument.spreadsheet"))
                .isEqualTo(ContentKind.ODS);
        assertThat(zip("a/B.class", "x")).isEqualTo(ContentKind.EXECUTABLE);
        assertThat(zip("photos/1.jpg", "x")).isEqualTo(ContentKind.ZIP);
    }

    /** A megabyte of zeroes costs a kilobyte: what it would cost to look at all of it is not our concern. */
    @Test
    void sniff_ofABomb_staysSmall() throws IOException {
        byte[] bomb = zipped("zeroes", new byte[64 * 1024 * 1024]);

        assertThat(ContentKind.sniff(Arrays.copyOf(bomb, ContentKind.HEAD), "x.zip"))
                .isEqualTo(ContentKind.ZIP);
    }

    @Test
    void sniff_ofAnything_neverFails() {
        Random random = new Random(1);
        for (int i = 0; i < 5_000; i++) {
            byte[] bytes = new byte[random.nextInt(300)];
            random.nextBytes(bytes);
            if (bytes.length > 4 && i % 3 == 0) {
                System.arraycopy("PK\u0003\u0004".getBytes(ISO_8859_1), 0, bytes, 0, 4);
            }
            assertThat(ContentKind.sniff(bytes, "x")).isNotNull();
        }
    }

    @Test
    void mediaType_ofTextsAndOldOfficeFiles_isFinerByTheName() {
        assertThat(ContentKind.TEXT.mediaType("a.CSV", "UTF-8")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(ContentKind.TEXT.mediaType("a.html", "UTF-8")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(ContentKind.OLE.mediaType("a.xls", "UTF-8")).isEqualTo("application/vnd.ms-excel");
        assertThat(ContentKind.PDF.mediaType("a.html", "UTF-8")).isEqualTo("application/pdf");
    }

    private static ContentKind zip(String name, String content) throws IOException {
        return ContentKind.sniff(zipped(name, content.getBytes(UTF_8)), "x.zip");
    }

    private static byte[] zipped(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }
}
