package org.baobab.platform.storage;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Path;
import org.baobab.platform.kernel.Settings;

/** Where objects are kept, read once at the start. */
@ApplicationScoped
class StorageSettings {
    @Inject
    Settings settings;

    private Path folder;

    @PostConstruct
    void read() {
        Path otherwise = Path.of(System.getProperty("jboss.server.data.dir", System.getProperty("java.io.tmpdir")));
        folder = settings.find("baobab.storage.folder").map(Path::of).orElse(otherwise.resolve("objects"));
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    Path folder() {
        return folder;
    }
}
