package org.baobab.bench.job;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.baobab.launcher.Database;

/** The process of {@link SpringProgram}, and in which forms it does the job. */
final class SpringJob implements AutoCloseable {
    private final Process process;
    private final BufferedReader answers;
    private final Writer orders;

    private SpringJob(Process process) throws IOException {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.orders = process.outputWriter(StandardCharsets.UTF_8);
        answer();
    }

    /** With the heap that the application's server has. */
    static SpringJob start(Database database, File log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-cp",
                System.getProperty("java.class.path"),
                SpringProgram.class.getName());
        builder.environment()
                .putAll(Map.of(
                        "BENCH_URL", database.directUrl(),
                        "BENCH_USER", database.user(),
                        "BENCH_PASSWORD", database.password()));
        return new SpringJob(builder.redirectError(log).start());
    }

    Contender form(String name, String reader, String writer) {
        return new Contender() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public Duration run() throws IOException {
                orders.write(reader + " " + writer + "\n");
                orders.flush();
                return Duration.ofNanos(Long.parseLong(answer()));
            }
        };
    }

    private String answer() throws IOException {
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.equals("ready") || line.matches("\\d+")) {
                return line;
            }
        }
        throw new IOException("Spring Batch's process ended: see its log");
    }

    @Override
    public void close() {
        process.destroy();
    }
}
