package org.baobab.platform.backup.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.backup.Backups;
import org.baobab.platform.web.faces.Moments;

/** When a backup was last proven to restore, for every page that shows it: {@code ok}, {@code stale} or {@code never}. */
@Named
@RequestScoped
public class ProofBacking {
    @Inject
    Backups backups;

    @Inject
    Moments moments;

    private boolean read;
    private Proof last;
    private Proof failed;

    private void read() {
        if (!read) {
            last = backups.lastProof().map(Proof::of).orElse(null);
            failed = backups.lastChecked()
                    .map(Proof::of)
                    .filter(proof -> !proof.good())
                    .orElse(null);
            read = true;
        }
    }

    /** The last one that found everything equal, or null. */
    public Proof getLast() {
        read();
        return last;
    }

    /** The one that came after and found something else, or null. */
    public Proof getFailed() {
        read();
        return failed;
    }

    public String getWord() {
        if (getLast() == null) {
            return "never";
        }
        return getLast().isStale(moments.now()) ? "stale" : "ok";
    }

    public String getTone() {
        return getFailed() != null ? "danger" : "ok".equals(getWord()) ? "ok" : "warn";
    }
}
