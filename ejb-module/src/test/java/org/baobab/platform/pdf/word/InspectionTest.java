package org.baobab.platform.pdf.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.pdf.UnprintableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {
    private static final long MOST = 64L * 1024 * 1024;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"word/document.xml,DOCX", "xl/workbook.xml,XLSX", "ppt/presentation.xml,PPTX"})
    void anOfficeArchive_isKnownByItsFolder(String entry, OfficeKind kind) throws IOException {
        assertThat(look(zip(entry, "<x/>"), "whatever")).isEqualTo(new Inspection(kind, false));
    }

    @ParameterizedTest
    @CsvSource({"text,ODT", "spreadsheet,ODS", "presentation,ODP", "text-template,ODT"})
    void anOpenDocument_isKnownByItsMimetype(String type, OfficeKind kind) throws IOException {
        byte[] zip = zip("mimetype", "application/vnd.oasis.opendocument." + type);

        assertThat(look(zip, "a.bin").kind()).isEqualTo(kind);
    }

    @Test
    void anOpenDocumentWithEncryptedEntries_isLocked() throws IOException {
        byte[] zip = zip(
                "mimetype",
                "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml",
                "<manifest:encryption-data manifest:checksum=\"x\"/>");

        assertThat(look(zip, "secret.odt").locked()).isTrue();
    }

    @Test
    void aCompoundFileWithAnEncryptedPackage_isLocked() throws IOException {
        assertThat(look(compound("EncryptedPackage"), "secret.docx").locked()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"WordDocument,DOC", "Workbook,XLS", "PowerPoint Document,PPT"})
    void aCompoundFile_isKnownByItsStreams(String stream, OfficeKind kind) throws IOException {
        assertThat(look(compound(stream), "old").kind()).isEqualTo(kind);
    }

    @Test
    void textIsText_andACommaFileByItsName() throws IOException {
        assertThat(look("Été à Ségou".getBytes(StandardCharsets.UTF_8), "a.txt").kind())
                .isEqualTo(OfficeKind.TXT);
        assertThat(look("a;b\n1;2".getBytes(StandardCharsets.UTF_8), "a.csv").kind())
                .isEqualTo(OfficeKind.CSV);
        assertThat(look("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "a.rtf").kind())
                .isEqualTo(OfficeKind.RTF);
    }

    @Test
    void richTextUnderAnOldWordName_isFine() throws IOException {
        assertThat(look("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "a.doc").kind())
                .isEqualTo(OfficeKind.RTF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<html><body>x", "%PDF-1.7\n", "MZ\u0000\u0001", "PK\u0003\u0004rest", ""})
    void whatIsNoDocument_isRefused(String content) {
        assertThatThrownBy(() -> look(content.getBytes(StandardCharsets.ISO_8859_1), "a"))
                .isInstanceOf(AppException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"letter.docx", "letter.xlsx"})
    void aNameThatSaysAnotherKind_isRefused(String name) {
        assertThatThrownBy(() -> look("plain".getBytes(StandardCharsets.UTF_8), name))
                .isInstanceOfSatisfying(UnfitContentException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo("word-not-what-it-says"));
    }

    @Test
    void anArchiveThatUnpacksBeyondMeasure_isRefusedByItsDirectory() {
        assertThatThrownBy(() -> look(zip("word/document.xml", "0".repeat((int) MOST + 1)), "bomb.docx"))
                .isInstanceOfSatisfying(UnprintableException.class, refusal -> assertThat(refusal.slug())
                        .isEqualTo("word-too-much-inside"));
    }

    private Inspection look(byte[] content, String name) throws IOException {
        Path file = Files.write(folder.resolve("file"), content);
        return Inspection.of(file, name, MOST);
    }

    private static byte[] compound(String stream) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1});
        // The name lies across two of the pieces that the file is read in.
        file.writeBytes(new byte[64 * 1024 - 14]);
        file.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
        file.writeBytes(new byte[100]);
        return file.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
