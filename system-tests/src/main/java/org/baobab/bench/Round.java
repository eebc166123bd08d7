package org.baobab.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** What one round of load showed: requests a second, milliseconds, microseconds of processor time a request, megabytes. */
record Round(double rate, double p50, double p95, double p99, double cpu, double memory, long failures) {

    /** Each figure's median; the failures add up. */
    static Round median(List<Round> rounds) {
        return new Round(
                median(rounds, Round::rate),
                median(rounds, Round::p50),
                median(rounds, Round::p95),
                median(rounds, Round::p99),
                median(rounds, Round::cpu),
                median(rounds, Round::memory),
                rounds.stream().mapToLong(Round::failures).sum());
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
