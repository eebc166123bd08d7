package org.baobab.platform.job.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * When a job runs unless an operator says otherwise: {@code <five fields of cron, or on-demand> [; zone=<id>] [; jitter=<duration>] [; longest=<duration>]
 * [; missed] [; disabled]}.
 *
 * @param cron null if it runs on demand only
 * @param zone null for the one that is configured
 */
record ScheduleLine(
        String job, String cron, String zone, Duration jitter, Duration longest, boolean runsMissed, boolean enabled) {
    private static final String FILE = "META-INF/schedules.properties";
    private static final String ON_DEMAND = "on-demand";

    static Map<String, ScheduleLine> readAll(ClassLoader files) {
        Properties lines = new Properties();
        try (InputStream stream = files.getResourceAsStream(FILE);
                Reader text = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            lines.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, ScheduleLine> found = new TreeMap<>();
        lines.stringPropertyNames().forEach(job -> found.put(job, parse(job, lines.getProperty(job))));
        return found;
    }

    static ScheduleLine parse(String job, String line) {
        String[] parts = line.split(";");
        String cron = parts[0].strip();
        String zone = null;
        Duration jitter = Duration.ZERO;
        Duration longest = null;
        boolean missed = false;
        boolean enabled = true;
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].strip().split("=", 2);
            switch (option[0].strip()) {
                case "zone" -> zone = option[1].strip();
                case "jitter" -> jitter = duration(option[1].strip());
                case "longest" -> longest = duration(option[1].strip());
                case "missed" -> missed = true;
                case "disabled" -> enabled = false;
                default -> throw new IllegalArgumentException(FILE + ": " + job + " has an option " + parts[i]);
            }
        }
        return new ScheduleLine(job, ON_DEMAND.equals(cron) ? null : cron, zone, jitter, longest, missed, enabled);
    }

    /** As in settings: {@code 90s}, {@code 15m}, {@code 2h}. */
    private static Duration duration(String text) {
        return Duration.parse("PT" + text.toUpperCase(Locale.ROOT));
    }
}
