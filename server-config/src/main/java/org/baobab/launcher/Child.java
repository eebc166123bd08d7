package org.baobab.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A program that runs beside the launcher, in a session of its own and with its output in a file. Its process is noted in a file, so that another launcher
 * finds it, even after this one was killed.
 */
final class Child {
    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private final String name;
    private final Path note;
    private final Path log;

    Child(String name, Path data) {
        this.name = name;
        this.note = data.resolve("run").resolve(name + ".pid");
        this.log = data.resolve("log").resolve(name + ".log");
    }

    String name() {
        return name;
    }

    Path log() {
        return log;
    }

    void start(List<String> command, Path directory, Map<String, String> variables) {
        List<String> words = new ArrayList<>(HAS_SETSID ? List.of("/usr/bin/setsid") : List.of());
        words.addAll(command);
        try {
            Files.createDirectories(note.getParent());
            Files.createDirectories(log.getParent());
            keepOneOldLog();
            ProcessBuilder builder = new ProcessBuilder(words)
                    .directory(directory.toFile())
                    .redirectInput(Path.of("/dev/null").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(variables);
            remember(builder.start().toHandle());
        } catch (IOException e) {
            throw new LaunchException("Could not start " + name + ": " + e.getMessage(), e);
        }
    }

    /** Notes a process that was not started here, such as the launcher's own. */
    void remember(ProcessHandle process) throws IOException {
        Files.createDirectories(note.getParent());
        Files.writeString(note, process.pid() + " " + startOf(process));
    }

    void forget() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new LaunchException("Could not delete " + note + ": " + e.getMessage(), e);
        }
    }

    /** The noted process if it still is the one that was noted; a number that was given to another process since does not count. */
    Optional<ProcessHandle> process() {
        try {
            if (!Files.exists(note)) {
                return Optional.empty();
            }
            String[] noted = Files.readString(note).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(noted[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process) == Long.parseLong(noted[1]));
        } catch (IOException | NumberFormatException | ArrayIndexOutOfBoundsException unreadable) {
            return Optional.empty();
        }
    }

    boolean isRunning() {
        return process().isPresent();
    }

    /** Asks the process to end and, when it does not within the time, ends it. */
    void stop(Duration patience) {
        process().ifPresent(process -> {
            process.destroy();
            if (!endsWithin(process, patience)) {
                process.destroyForcibly();
                endsWithin(process, Duration.ofSeconds(5));
            }
        });
        forget();
    }

    String lastLines(int count) {
        try {
            List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            return "(" + log + ": " + e.getMessage() + ")";
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void keepOneOldLog() throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(name + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
