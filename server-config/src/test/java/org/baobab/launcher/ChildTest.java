package org.baobab.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    private Path data;

    @Test
    void start_aProgram_isFoundByAnotherLauncherAndStopped() {
        new Child("sleeper", data).start(List.of("sleep", "60"), data, Map.of());

        Child found = new Child("sleeper", data);
        assertThat(found.isRunning()).isTrue();
        found.stop(PATIENCE);

        assertThat(found.isRunning()).isFalse();
        assertThat(data.resolve("run/sleeper.pid")).doesNotExist();
    }

    @Test
    void stop_aProgramThatDoesNotListen_killsIt() {
        Child child = new Child("stubborn", data);
        child.start(List.of("sh", "-c", "trap '' TERM; while true; do sleep 0.1; done"), data, Map.of());

        child.stop(Duration.ofMillis(300));

        assertThat(child.isRunning()).isFalse();
    }

    @Test
    void isRunning_aNumberThatNowBelongsToAnotherProcess_isFalse() throws IOException {
        Files.createDirectories(data.resolve("run"));
        Files.writeString(
                data.resolve("run/server.pid"), ProcessHandle.current().pid() + " 1");

        assertThat(new Child("server", data).isRunning()).isFalse();
    }
}
