package org.baobab.bench;

import io.hyperfoil.api.config.Benchmark;
import io.hyperfoil.api.config.BenchmarkBuilder;
import io.hyperfoil.api.config.PhaseBuilder;
import io.hyperfoil.api.statistics.StatisticsSnapshot;
import io.hyperfoil.core.impl.LocalSimulationRunner;
import io.hyperfoil.http.api.HttpMethod;
import io.hyperfoil.http.config.HttpPluginBuilder;
import io.hyperfoil.http.statistics.HttpStats;
import io.hyperfoil.http.steps.HttpRequestStepBuilder;
import io.hyperfoil.http.steps.HttpStepCatalog;
import java.time.Duration;

/**
 * So many users who each send the next request when the last one was answered, or so many requests a second from whoever is free; by Hyperfoil.
 *
 * @param rate requests a second, or 0 for as many as are answered
 */
record Load(int users, int rate, Duration duration) {
    private static final double NANOS_PER_MILLI = 1_000_000;

    Round on(Target target, Call call) {
        StatisticsSnapshot seen = new StatisticsSnapshot();
        Duration cpuBefore = target.cpu();
        long start = System.nanoTime();

        LocalSimulationRunner runner = new LocalSimulationRunner(
                benchmark(target, call),
                (phase, step, metric, snapshot, countDown) -> {
                    synchronized (seen) {
                        seen.add(snapshot);
                    }
                },
                null,
                null);
        runner.run();

        double seconds = (System.nanoTime() - start) / 1e9;
        Duration cpu = target.cpu().minus(cpuBefore);
        return round(seen, Math.min(seconds, duration.toMillis() / 1e3), cpu, target.memory());
    }

    private static Round round(StatisticsSnapshot seen, double seconds, Duration cpu, long memory) {
        HttpStats statuses = HttpStats.get(seen);
        long wrong = seen.requestCount - statuses.status_2xx;
        return new Round(
                seen.responseCount / seconds,
                milliseconds(seen, 50),
                milliseconds(seen, 95),
                milliseconds(seen, 99),
                cpu.toNanos() / 1e3 / Math.max(1, seen.responseCount),
                memory,
                wrong);
    }

    private static double milliseconds(StatisticsSnapshot seen, double percentile) {
        return seen.histogram.getValueAtPercentile(percentile) / NANOS_PER_MILLI;
    }

    private Benchmark benchmark(Target target, Call call) {
        BenchmarkBuilder benchmark = BenchmarkBuilder.builder().name("baobab").threads(1);
        benchmark
                .addPlugin(HttpPluginBuilder::new)
                .http()
                .host("127.0.0.1")
                .port(target.port())
                .allowHttp2(false)
                .sharedConnections(users);
        PhaseBuilder.Catalog phase = benchmark.addPhase("load");
        PhaseBuilder<?> pace =
                rate == 0 ? phase.always(users) : phase.constantRate(rate).maxSessions(users);
        HttpRequestStepBuilder request = pace.duration(duration.toMillis())
                .scenario()
                .initialSequence("call")
                .step(HttpStepCatalog.SC)
                .httpRequest(HttpMethod.valueOf(call.method()))
                .path(call.path());
        call.headers().forEach((name, value) -> request.headers().header(name, value));
        if (call.body() != null) {
            request.body(call.body());
        }
        return benchmark.build();
    }
}
