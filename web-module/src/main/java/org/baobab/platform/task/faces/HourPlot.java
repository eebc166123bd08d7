package org.baobab.platform.task.faces;

import java.util.List;
import java.util.function.ToLongFunction;
import org.baobab.platform.task.QueueMinute;

/**
 * The last hour of a queue as two shapes on one scale: what came to a good end stands on the line, what failed hangs below it, so that they differ without
 * colours too.
 *
 * @param most the busiest minute
 */
public record HourPlot(long done, long failed, long most, int height, int base, String risen, String fallen) {
    private static final int STEP = 4;
    private static final int BAR = 3;
    private static final int HEIGHT = 48;
    private static final int BELOW = 14;

    static HourPlot of(List<QueueMinute> minutes) {
        long done = sum(minutes, QueueMinute::done);
        long failed = sum(minutes, QueueMinute::failed);
        long most = most(minutes, QueueMinute::done);
        int base = failed == 0 ? HEIGHT - 1 : HEIGHT - BELOW;
        return new HourPlot(
                done,
                failed,
                most,
                HEIGHT,
                base,
                bars(minutes, QueueMinute::done, most, base, -base + 1),
                bars(minutes, QueueMinute::failed, most(minutes, QueueMinute::failed), base, HEIGHT - base));
    }

    public boolean isEmpty() {
        return done == 0 && failed == 0;
    }

    public int width() {
        return 60 * STEP;
    }

    /** One path for all bars: each goes from the line to its height and back. What is there at all is at least one high. */
    private static String bars(
            List<QueueMinute> minutes, ToLongFunction<QueueMinute> figure, long most, int base, int full) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < minutes.size(); i++) {
            long value = figure.applyAsLong(minutes.get(i));
            if (value > 0) {
                long height = Math.round((double) full * value / most);
                long seen = height == 0 ? Integer.signum(full) : height;
                path.append('M').append(i * STEP).append(' ').append(base);
                path.append('v')
                        .append(seen)
                        .append('h')
                        .append(BAR)
                        .append('v')
                        .append(-seen)
                        .append('z');
            }
        }
        return path.toString();
    }

    private static long sum(List<QueueMinute> minutes, ToLongFunction<QueueMinute> figure) {
        return minutes.stream().mapToLong(figure).sum();
    }

    private static long most(List<QueueMinute> minutes, ToLongFunction<QueueMinute> figure) {
        return minutes.stream().mapToLong(figure).max().orElse(0);
    }
}
