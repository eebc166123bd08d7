package org.baobab.platform.backup.restore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.baobab.platform.kernel.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A backup is found however it was carried to this machine. */
class BackupPlaceTest {
    private static final String OLD = "20261120T030000Z-aaaaaa";
    private static final String NEW = "20261121T030000Z-bbbbbb";
    private static final String POOLED = "objects/documents/" + "an-organisation-with-a-long-number/".repeat(4) + "key";

    @TempDir
    Path folder;

    @Test
    void find_inAFolderOfPlainNames_takesTheNewest() throws IOException {
        fill(folder);

        assertFound(folder.toString(), NEW);
        assertFound(folder.resolve(OLD).toString(), OLD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ustar", "gnu", "pax"})
    void find_inATar_readsItWhereItLies(String format) throws Exception {
        fill(folder.resolve("in"));
        Path tar = folder.resolve("it.tar");
        tar("--format=" + format, "-cf", tar.toString(), "-C", folder.toString(), "in");

        assertFound(tar.toString(), NEW);
    }

    @Test
    void find_inAPackedTar_readsItToo() throws Exception {
        fill(folder.resolve("in"));
        Path tar = folder.resolve("it.tar.gz");
        tar("-czf", tar.toString(), "-C", folder.resolve("in").toString(), ".");

        assertFound(tar.toString(), NEW);
    }

    @Test
    void find_whereNothingIs_saysSo() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "x".repeat(2000));

        assertThatThrownBy(() -> find(folder.toString())).hasMessageContaining("no complete backup in " + folder);
        assertThatThrownBy(() -> find("nowhere")).hasMessageContaining("no backup called nowhere");
        assertThatThrownBy(() -> find(text.toString())).hasMessageContaining("no tar archive");
        assertThatThrownBy(() -> find("latest")).hasMessageContaining("no complete backup");
    }

    @Test
    void open_ofANameThatLeadsOut_isRefused() throws IOException {
        fill(folder.resolve("in"));
        Files.writeString(folder.resolve("secret"), "no");

        assertThatThrownBy(() -> new FolderSource(folder.resolve("in")).open("../secret"))
                .isInstanceOf(RestoreException.class);
    }

    private void assertFound(String named, String id) throws IOException {
        try (BackupPlace place = find(named)) {
            assertThat(place.id()).isEqualTo(id);
            assertThat(place.source().ids()).containsExactly(NEW, OLD);
            assertThat(text(place.source(), id + "/manifest.json")).isEqualTo("manifest of " + id);
            assertThat(text(place.source(), POOLED)).isEqualTo("y".repeat(5000));
            assertThat(place.source().size(POOLED)).hasValue(5000);
            assertThat(place.source().size(id + "/nothing")).isEmpty();
        }
    }

    private BackupPlace find(String named) {
        return BackupPlace.find(
                named,
                Settings.of(
                        Map.of("baobab.storage.folder", folder.resolve("store").toString())));
    }

    private static String text(BackupSource source, String key) throws IOException {
        try (InputStream in = source.open(key)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void fill(Path folder) throws IOException {
        for (String id : new String[] {OLD, NEW}) {
            Path file = folder.resolve(id + "/manifest.json");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "manifest of " + id);
        }
        Files.createDirectories(folder.resolve("20261122T030000Z-cccccc"));
        Path pooled = folder.resolve(POOLED);
        Files.createDirectories(pooled.getParent());
        Files.writeString(pooled, "y".repeat(5000));
    }

    private static void tar(String... arguments) throws Exception {
        assumeTrue(
                Files.isExecutable(Path.of("/bin/tar")) || Files.isExecutable(Path.of("/usr/bin/tar")), "no tar here");
        String[] command = new String[arguments.length + 1];
        command[0] = "tar";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
