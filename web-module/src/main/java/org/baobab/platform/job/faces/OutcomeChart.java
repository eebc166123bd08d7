package org.baobab.platform.job.faces;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.job.ExecutionStatus;
import org.baobab.platform.job.JobStatistics.Run;

/** How long the last executions took, one bar each, coloured by how they ended, in the unit that gives numbers to read. */
final class OutcomeChart {
    private static final Set<String> FAILED = Set.of(ExecutionStatus.FAILED, ExecutionStatus.ABANDONED);

    /** Its name is the end of a text's key. */
    enum Unit {
        MILLIS(0.001, "ms"),
        SECONDS(1, "s"),
        MINUTES(60, "min"),
        HOURS(3600, "h");

        private static final double SEVERAL = 3;
        private final double seconds;
        private final String sign;

        Unit(double seconds, String sign) {
            this.seconds = seconds;
            this.sign = sign;
        }

        /** The largest of which the longest run has several. */
        static Unit of(List<Run> runs) {
            double longest = runs.stream().mapToDouble(Run::seconds).max().orElse(0);
            Unit chosen = MILLIS;
            for (Unit unit : values()) {
                chosen = longest >= unit.seconds * SEVERAL ? unit : chosen;
            }
            return chosen;
        }

        double in(double value) {
            double exact = value / seconds;
            return exact >= 10 ? Math.rint(exact) : Math.rint(exact * 10) / 10;
        }
    }

    private OutcomeChart() {}

    /**
     * @param text of the bundle: {@code plot.title.<unit>}, {@code plot.good}, {@code plot.failed}, {@code plot.stopped}
     * @param moment how a start is written under its bar
     */
    static Chart of(List<Run> runs, Function<String, String> text, Function<Instant, String> moment) {
        Unit unit = Unit.of(runs);
        List<String> starts =
                runs.stream().map(run -> moment.apply(run.startedAt())).toList();
        Series good = series(text.apply("plot.good"), runs, unit, ExecutionStatus.COMPLETED::equals);
        Series failed = series(text.apply("plot.failed"), runs, unit, FAILED::contains);
        Series stopped = series(
                text.apply("plot.stopped"),
                runs,
                unit,
                status -> !ExecutionStatus.COMPLETED.equals(status) && !FAILED.contains(status));
        return BarChart.timeline(text.apply("plot.title." + unit.name()), starts, good, failed, stopped)
                .in(unit.sign);
    }

    private static Series series(String name, List<Run> runs, Unit unit, Predicate<String> outcome) {
        List<Number> values = runs.stream()
                .map(run -> outcome.test(run.status()) ? (Number) unit.in(run.seconds()) : null)
                .toList();
        return new Series(name, values);
    }
}
