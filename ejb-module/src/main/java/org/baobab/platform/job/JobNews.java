package org.baobab.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.realtime.Live;

/** Tells operators who are looking that a job begins, ends or gets on. */
@ApplicationScoped
class JobNews {
    @Inject
    Live live;

    void changed(String job, long executionId, String status) {
        live.toPlatform(
                PlatformRole.OPERATOR,
                "jobs.changed",
                Map.of("job", job, "executionId", executionId, "status", status));
    }

    void progress(RunningJob job, Progress progress) {
        Map<String, Object> data = new TreeMap<>();
        data.put("job", job.job());
        data.put("executionId", job.executionId());
        data.put("done", progress.done());
        if (progress.step() != null) {
            data.put("step", progress.step());
        }
        if (progress.total() != null) {
            data.put("total", progress.total());
        }
        live.toPlatform(PlatformRole.OPERATOR, "jobs.progress", data);
    }
}
