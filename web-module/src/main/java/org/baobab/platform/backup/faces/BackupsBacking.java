package org.baobab.platform.backup.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.baobab.platform.backup.BackupSetup;
import org.baobab.platform.backup.BackupState;
import org.baobab.platform.backup.BackupView;
import org.baobab.platform.backup.Backups;
import org.baobab.platform.job.JobOperations;
import org.baobab.platform.job.JobView;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Backups, newest first, and how they come about. */
@Named
@ViewScoped
@ShowsRefusals
public class BackupsBacking implements Serializable {
    private static final String HERE = "/ops/backups";

    @Inject
    Backups backups;

    @Inject
    JobOperations jobs;

    @Inject
    Notices notices;

    private String cursor;
    private transient Slice<BackupView> slice;
    private transient List<JobView> all;

    /** The view remembers what it showed: what happened since is read anew. */
    public void refresh() {
        slice = null;
        all = null;
    }

    public void backUp() {
        backups.start();
        notices.tell(BackupWords.BUNDLE, "now.started");
        Pages.open(HERE);
    }

    public void verify(BackupView backup) {
        backups.verify(backup.id());
        notices.tell(BackupWords.BUNDLE, "verify.started");
        Pages.open(HERE);
    }

    public void delete(BackupView backup) {
        backups.delete(backup.id());
        notices.tell(BackupWords.BUNDLE, "delete.done", backup.id());
        Pages.open(HERE);
    }

    public Slice<BackupView> getSlice() {
        if (slice == null) {
            slice = backups.list(Paging.of(Paging.DEFAULT_LIMIT, cursor));
        }
        return slice;
    }

    public List<BackupView> getBackups() {
        return getSlice().items();
    }

    /** What the command of the example names. */
    public String getNewest() {
        return getBackups().stream()
                .filter(backup -> backup.state() == BackupState.COMPLETE)
                .map(BackupView::id)
                .findFirst()
                .orElse("<id>");
    }

    public BackupSetup getSetup() {
        return backups.setup();
    }

    /** The job that writes backups, or null where this server has none. */
    public JobView getWriting() {
        return job(Backups.JOB);
    }

    /** The job that proves them, or null where this server has none. */
    public JobView getVerifying() {
        return job(Backups.VERIFY_JOB);
    }

    public List<JobView> getRunning() {
        return Stream.of(getWriting(), getVerifying())
                .filter(job -> job != null && job.running())
                .toList();
    }

    private JobView job(String name) {
        if (all == null) {
            all = jobs.list();
        }
        return all.stream().filter(job -> job.name().equals(name)).findFirst().orElse(null);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = given;
    }
}
