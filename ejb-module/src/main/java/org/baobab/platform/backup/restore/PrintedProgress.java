package org.baobab.platform.backup.restore;

import java.io.PrintStream;
import java.time.Duration;

/** Progress as lines: one as a step begins, and one every few seconds while it lasts. */
final class PrintedProgress implements RestoreWatch {
    private static final long PAUSE = Duration.ofSeconds(5).toNanos();
    private static final long HUNDRED = 100;

    private final PrintStream out;
    private final long begin = System.nanoTime();
    private RestoreStep current;
    private long printed;

    PrintedProgress(PrintStream out) {
        this.out = out;
    }

    @Override
    public synchronized void at(RestoreStep step, long done, long total) {
        long now = System.nanoTime();
        if (step != current) {
            current = step;
            printed = now;
            line(now, step.text());
        } else if (total > 0 && now - printed > PAUSE) {
            printed = now;
            line(now, "  %d %%  %,d of %,d".formatted(done * HUNDRED / total, done, total));
        }
    }

    void end(String text) {
        line(System.nanoTime(), text);
    }

    private void line(long now, String text) {
        long tenths = Duration.ofNanos(now - begin).toMillis() / 100;
        out.printf("%4d.%d s  %s%n", tenths / 10, tenths % 10, text);
    }
}
