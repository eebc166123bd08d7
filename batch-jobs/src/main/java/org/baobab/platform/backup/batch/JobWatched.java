package org.baobab.platform.backup.batch;

import java.util.Locale;
import org.baobab.platform.backup.restore.RestoreStep;
import org.baobab.platform.backup.restore.RestoreWatch;
import org.baobab.platform.backup.verify.VerificationStoppedException;
import org.baobab.platform.job.JobProgress;

/** Tells the job how far a restore is, and the restore that it shall stop. */
final class JobWatched implements RestoreWatch {
    private final JobProgress progress;
    private RestoreStep current;
    private long told;

    JobWatched(JobProgress progress) {
        this.progress = progress;
    }

    @Override
    public synchronized void at(RestoreStep step, long done, long total) {
        if (progress.isStopping()) {
            throw new VerificationStoppedException();
        }
        if (step != current) {
            current = step;
            told = 0;
            progress.begin(step.name().toLowerCase(Locale.ROOT), total);
        }
        // Several threads count; what one says may be older than what another said.
        if (done > told) {
            progress.did(done - told);
            told = done;
        }
    }
}
