package org.baobab.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures as a table for a paper. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    Report(Load load, int rounds) {
        line(
                "%d users, medians of %d interleaved rounds of %d s, loopback, rate limit off.",
                load.users(), rounds, load.duration().toSeconds());
        line("");
        line(
                "| call | server | requests/s | of the yardstick | p50 ms | p95 ms | p99 ms | CPU µs/request | RSS MB | failed |");
        line("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
    }

    void add(Call call, Target yardstick, Map<Target, List<Round>> rounds) {
        double full = Round.median(rounds.get(yardstick)).rate();
        rounds.forEach((target, of) -> {
            Round round = Round.median(of);
            line(
                    "| %s | %s | %,.0f | %.2f | %.2f | %.2f | %.2f | %,.0f | %.0f | %d |",
                    call.name(),
                    target.name(),
                    round.rate(),
                    round.rate() / full,
                    round.p50(),
                    round.p95(),
                    round.p99(),
                    round.cpu(),
                    round.memory(),
                    round.failures());
        });
    }

    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
