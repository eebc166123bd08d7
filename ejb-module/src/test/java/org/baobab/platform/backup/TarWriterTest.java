package org.baobab.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What tar, which every machine has, makes of it. */
class TarWriterTest {
    private static final Instant TIME = Instant.parse("2026-11-21T03:00:00Z");
    private static final String LONG = "objects/documents/" + "a".repeat(36) + "/" + "b".repeat(36) + ".0123abcd.age";

    private final ByteArrayOutputStream archive = new ByteArrayOutputStream();
    private final TarWriter tar = new TarWriter(archive);

    @TempDir
    Path folder;

    @Test
    void anArchive_isUnpackedByTar() throws Exception {
        add("20261121T030000Z-1a2b3c/empty", "");
        add("20261121T030000Z-1a2b3c/one", "x".repeat(512));
        add(LONG, "été");
        tar.finish();

        assertThat(unpack()).isZero();
        assertThat(folder.resolve("20261121T030000Z-1a2b3c/empty")).isEmptyFile();
        assertThat(folder.resolve("20261121T030000Z-1a2b3c/one")).hasContent("x".repeat(512));
        assertThat(folder.resolve(LONG)).hasContent("été");
        assertThat(Files.getLastModifiedTime(folder.resolve(LONG)).toInstant()).isEqualTo(TIME);
        assertThat(LONG.length()).isGreaterThan(100);
    }

    @Test
    void anArchiveCutOffInAFile_isRefusedByTar() throws Exception {
        add("whole", "yes");
        assertThatThrownBy(() -> tar.add("short", 2000, TIME, stream("too little")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("short");

        assertThat(unpack()).isNotZero();
    }

    @Test
    void aNameThatFitsNowhere_isRefused() {
        assertThatThrownBy(() -> add("a".repeat(101), "")).isInstanceOf(IOException.class);
    }

    private void add(String name, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        tar.add(name, bytes.length, TIME, new ByteArrayInputStream(bytes));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private int unpack() throws Exception {
        Path file = Files.write(folder.resolve("archive.tar"), archive.toByteArray());
        return new ProcessBuilder("tar", "-xf", file.toString(), "-C", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor();
    }
}
