package org.baobab.bench.listings;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** How much of the machine's memory the server holds. Pages of files that it maps, as an index's, count only as far as the system has no better use for them. */
final class ServerMemory implements AutoCloseable {
    private static final int KILOBYTES = 1024;

    private final Path status;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong own = new AtomicLong();
    private final AtomicLong whole = new AtomicLong();

    ServerMemory(long pid) {
        status = Path.of("/proc/" + pid + "/status");
        watch.scheduleAtFixedRate(this::look, 0, 250, TimeUnit.MILLISECONDS);
    }

    private void look() {
        try {
            if (Files.exists(status)) {
                long anonymous = megabytes("RssAnon");
                own.accumulateAndGet(anonymous, Math::max);
                whole.accumulateAndGet(megabytes("VmRSS"), Math::max);
            }
        } catch (NoSuchFileException gone) {
            // The server has ended.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long megabytes(String field) throws IOException {
        try (var lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith(field + ":"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / KILOBYTES)
                    .findFirst()
                    .orElse(0);
        }
    }

    /** Megabytes, without mapped files. */
    long mostOwn() {
        return own.get();
    }

    /** Megabytes, with the mapped files that happened to be in memory. */
    long mostWhole() {
        return whole.get();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
