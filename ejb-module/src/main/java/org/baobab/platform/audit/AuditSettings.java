package org.baobab.platform.audit;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How long the trail is kept, read once at the start. */
@ApplicationScoped
class AuditSettings {
    private static final Duration LEAST = Duration.ofDays(1);
    private static final Duration MOST = Duration.ofDays(36_500);

    @Inject
    Settings settings;

    private Duration kept;
    private Duration rightsKept;

    @PostConstruct
    void read() {
        kept = settings.duration("baobab.audit.retention", Duration.ofDays(3 * 365), LEAST, MOST);
        rightsKept = settings.duration("baobab.audit.rights-retention", Duration.ofDays(5 * 365), LEAST, MOST);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Duration kept() {
        return kept;
    }

    /** Of lines that tell who was given or lost a right; never shorter than the others. */
    Duration rightsKept() {
        return rightsKept.compareTo(kept) < 0 ? kept : rightsKept;
    }
}
