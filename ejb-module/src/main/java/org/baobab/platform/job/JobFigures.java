package org.baobab.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Locale;

/** What alarms are made of: how often each job ended in which way, and how long it took. */
@ApplicationScoped
class JobFigures {
    @Inject
    MeterRegistry registry;

    void ended(String job, String status, Duration duration) {
        registry.timer("baobab_job_run", "job", job, "outcome", status.toLowerCase(Locale.ROOT))
                .record(duration);
    }
}
