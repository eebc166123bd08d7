package org.baobab.bench.job;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.baobab.bench.job.artifact.BenchRow;
import org.baobab.bench.job.artifact.BenchRowProcessor;
import org.baobab.bench.job.artifact.BenchRowReader;
import org.baobab.bench.job.artifact.BenchRowWriter;

/** The built application with one more job: its XML, its artifacts, its schedule line and its texts, as an app would add them. */
final class BenchEar {
    static final String JOB = "bench-rows";

    private static final String MODULE = "baobab-batch.jar";
    private static final String TEXTS = "org/baobab/platform/job/batch/jobs";
    private static final String NAMES = "\n%1$s.title=%1$s\n%1$s.description=%1$s\n".formatted(JOB);
    private static final Map<String, String> LINES = Map.of(
            "META-INF/schedules.properties",
            "\n" + JOB + " = on-demand\n",
            TEXTS + ".properties",
            NAMES,
            TEXTS + "_en.properties",
            NAMES);
    private static final List<Class<?>> ARTIFACTS =
            List.of(BenchRow.class, BenchRowReader.class, BenchRowProcessor.class, BenchRowWriter.class);

    private BenchEar() {}

    static Path of(Path built, Path folder) throws IOException {
        // The application's name comes from that of its file.
        Path ear = Files.createDirectories(folder).resolve("baobab.ear");
        try (InputStream in = Files.newInputStream(built);
                OutputStream out = Files.newOutputStream(ear)) {
            copy(in, out, false);
        }
        return ear;
    }

    private static void copy(InputStream from, OutputStream to, boolean batchModule) throws IOException {
        ZipInputStream in = new ZipInputStream(from);
        ZipOutputStream out = new ZipOutputStream(to);
        for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
            out.putNextEntry(new ZipEntry(entry.getName()));
            if (entry.getName().equals(MODULE)) {
                ByteArrayOutputStream module = new ByteArrayOutputStream();
                copy(new ByteArrayInputStream(in.readAllBytes()), module, true);
                module.writeTo(out);
            } else {
                in.transferTo(out);
                if (batchModule) {
                    out.write(LINES.getOrDefault(entry.getName(), "").getBytes(StandardCharsets.UTF_8));
                }
            }
            out.closeEntry();
        }
        if (batchModule) {
            addJob(out);
        }
        out.finish();
    }

    private static void addJob(ZipOutputStream out) throws IOException {
        add(out, "META-INF/batch-jobs/" + JOB + ".xml", "/bench-job/" + JOB + ".xml");
        for (Class<?> artifact : ARTIFACTS) {
            String file = artifact.getName().replace('.', '/') + ".class";
            add(out, file, "/" + file);
        }
    }

    private static void add(ZipOutputStream out, String name, String resource) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        try (InputStream in = BenchEar.class.getResourceAsStream(resource)) {
            in.transferTo(out);
        }
        out.closeEntry();
    }
}
