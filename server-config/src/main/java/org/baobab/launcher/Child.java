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

/**
 * A program that runs beside the launcher, in a session of its own and with its output in a file. Its process is noted in a file, so that another launcher
 * finds it, even after this one was killed.
 */
final class Child {
    private static final boolean HAS_SETSID = Files.isExecutable(Path.of("/usr/bin/setsid"));

    private static final Duration POLL = Duration.ofMillis(50);

    private final String name;
    private final Path note;
    private final Path log;

    Child(String name, Path data) {
        this.name = name;
        this.note = data.resolve("run").resolve(name + ".pid");
        this.log = data.resolve("log").resolve(name + ".out");
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
            keepOneOld(log);
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
                    .filter(Child::isAlive)
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
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (isAlive(process)) {
                if (System.nanoTime() > end) {
                    return false;
                }
                Thread.sleep(POLL);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Every start begins a new log; the one before it is still there. */
    static void keepOneOld(Path log) throws IOException {
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** A dead process that nobody has asked about (a zombie, where process 1 does not reap) counts as dead. */
    static boolean isAlive(ProcessHandle process) {
        Path stat = Path.of("/proc", Long.toString(process.pid()), "stat");
        try {
            return process.isAlive()
                    && !(Files.exists(stat) && Files.readString(stat).contains(") Z "));
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static long startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }
}
