package org.baobab.launcher;

import java.io.PrintStream;
import java.time.Duration;

/** Tells a person what is going on, a line a step, with the seconds since the start. */
final class Progress {
    private final PrintStream out;
    private final long begin = System.nanoTime();

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String text) {
        long tenths = Duration.ofNanos(System.nanoTime() - begin).toMillis() / 100;
        out.printf("%3d.%d s  %s%n", tenths / 10, tenths % 10, text);
    }

    void say(String text) {
        out.println(text);
    }
}
