package org.baobab.platform.job.faces;

import java.util.List;
import org.baobab.platform.job.ExecutionStatus;
import org.baobab.platform.job.JobStatistics.Run;

/**
 * The last executions of a job in the smallest shape that still tells something: what came to a good end stands on the line, as high as it took long; what did
 * not hangs below it, so that both differ without colours too.
 */
public record DurationBars(int count, long failures, int width, int height, int base, String risen, String fallen) {
    private static final int STEP = 5;
    private static final int BAR = 4;
    private static final int HEIGHT = 28;
    private static final int BELOW = 8;
    private static final int LEAST = 2;

    static DurationBars of(List<Run> runs) {
        long failures = runs.stream().filter(run -> !isGood(run)).count();
        double longest = runs.stream()
                .filter(DurationBars::isGood)
                .mapToDouble(Run::seconds)
                .max()
                .orElse(0);
        int base = HEIGHT - BELOW;
        StringBuilder risen = new StringBuilder();
        StringBuilder fallen = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Run run = runs.get(i);
            if (isGood(run)) {
                double share = longest > 0 ? run.seconds() / longest : 0;
                bar(risen, i, base, -(int) Math.max(LEAST, Math.round(share * base)));
            } else {
                bar(fallen, i, base + 1, BELOW - 1);
            }
        }
        int width = Math.max(1, runs.size()) * STEP;
        return new DurationBars(runs.size(), failures, width, HEIGHT, base, risen.toString(), fallen.toString());
    }

    public boolean isEmpty() {
        return count == 0;
    }

    private static boolean isGood(Run run) {
        return ExecutionStatus.COMPLETED.equals(run.status());
    }

    private static void bar(StringBuilder path, int place, int from, int height) {
        path.append('M').append(place * STEP).append(' ').append(from);
        path.append('v')
                .append(height)
                .append('h')
                .append(BAR)
                .append('v')
                .append(-height)
                .append('z');
    }
}
