package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @Test
    void write_aSecret_onlyItsOwnerReadsIt(@TempDir Path folder) throws IOException {
        Path file = Secrets.write(folder.resolve("password"), Secrets.next());

        assertThat(Files.getPosixFilePermissions(file))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void next_twice_differs() {
        assertThat(Secrets.next()).isNotEqualTo(Secrets.next()).hasSize(32);
    }
}
