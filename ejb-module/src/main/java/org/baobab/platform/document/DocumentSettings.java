package org.baobab.platform.document;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How long what nobody sees is kept, read once at the start. */
@ApplicationScoped
class DocumentSettings {
    @Inject
    Settings settings;

    private Duration deletedKept;
    private Duration orphanAge;

    @PostConstruct
    void read() {
        deletedKept = settings.duration(
                "baobab.document.deleted-kept", Duration.ofDays(30), Duration.ofSeconds(1), Duration.ofDays(3650));
        orphanAge = settings.duration(
                "baobab.document.orphan-age", Duration.ofDays(1), Duration.ofSeconds(1), Duration.ofDays(365));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    /** How long the bytes of a deleted document stay. */
    Duration deletedKept() {
        return deletedKept;
    }

    /** An object younger than this may be an upload whose row is still to come. */
    Duration orphanAge() {
        return orphanAge;
    }
}
