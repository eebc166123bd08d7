package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerHomeTest {
    @TempDir
    private Path folder;

    private Path scripts;

    @BeforeEach
    void twoScripts() throws IOException {
        scripts = Files.createDirectory(folder.resolve("cli"));
        Files.writeString(scripts.resolve("00-unused.cli"), "/subsystem=pojo:remove\n");
        Files.writeString(scripts.resolve("10-datasource.cli"), "# datasource\n");
    }

    @Test
    void stamp_ofTheSameScripts_isTheSame() {
        assertThat(home("39").stamp()).isEqualTo(home("39").stamp());
    }

    @Test
    void stamp_afterAScriptChanged_isAnother() throws IOException {
        String before = home("39").stamp();

        Files.writeString(scripts.resolve("10-datasource.cli"), "# datasource, larger pool\n");

        assertThat(home("39").stamp()).isNotEqualTo(before);
    }

    @Test
    void stamp_ofAnotherServer_isAnother() {
        assertThat(home("40").stamp()).isNotEqualTo(home("39").stamp());
    }

    private ServerHome home(String version) {
        Parts parts = new Parts(version, Path.of("wildfly.zip"), "18", Path.of("postgres.jar"), Path.of("driver.jar"));
        return new ServerHome(parts, scripts, folder);
    }
}
