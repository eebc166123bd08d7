package org.baobab.platform.job;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** An artifact is made by a thread of its execution, and so is this with it. Outside of an execution, in a test say, nobody listens. */
@Dependent
class RunProgress implements JobProgress {
    @Inject
    RunningJobs jobs;

    private RunningJob job;

    @PostConstruct
    void find() {
        job = jobs.current().orElse(null);
    }

    @Override
    public void begin(String what, long total) {
        if (job != null) {
            job.begin(what, total);
        }
    }

    @Override
    public void expect(long total) {
        if (job != null) {
            job.expect(total);
        }
    }

    @Override
    public void did(long pieces) {
        if (job != null) {
            job.did(pieces);
        }
    }

    @Override
    public boolean isStopping() {
        return job != null && job.isStopping();
    }
}
