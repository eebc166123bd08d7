package org.baobab.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What alarms are made of: how long ago the scheduler last looked, how late runs start, and what became of their times. */
@ApplicationScoped
class ScheduleFigures {
    private static final double MILLIS = 1000.0;

    @Inject
    MeterRegistry registry;

    @Inject
    Clock clock;

    private volatile Instant tickedAt;

    void onStart(@Observes Startup start) {
        tickedAt = clock.instant();
        registry.gauge("baobab_scheduler_tick_age_seconds", List.of(), this, ScheduleFigures::tickAge);
    }

    void ticked(Instant now) {
        tickedAt = now;
    }

    Instant tickedAt() {
        return tickedAt;
    }

    void late(Duration late) {
        registry.timer("baobab_scheduler_lateness").record(late);
    }

    void claimed(String job) {
        count(job, "claimed");
    }

    void skipped(String job) {
        count(job, "skipped");
    }

    void missed(String job) {
        count(job, "missed");
    }

    private void count(String job, String outcome) {
        registry.counter("baobab_scheduler_due", "job", job, "outcome", outcome).increment();
    }

    private double tickAge() {
        return Duration.between(tickedAt, clock.instant()).toMillis() / MILLIS;
    }
}
