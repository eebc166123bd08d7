package org.baobab.platform.pdf.office;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Where LibreOffice is and how much of it runs, read once at the start. */
@ApplicationScoped
class OfficeSettings {
    private static final String HOME = "baobab.pdf.office.home";
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Settings settings;

    private Optional<OfficeHome> home;
    private int processes;
    private int documents;
    private int queue;
    private Duration patience;
    private long memory;

    @PostConstruct
    void read() {
        home = settings.find(HOME).map(OfficeSettings::named).or(OfficeHome::usual);
        processes = settings.integer("baobab.pdf.office.processes", 2, 1, 32);
        documents = settings.integer("baobab.pdf.office.documents", 200, 1, 100_000);
        queue = settings.integer("baobab.pdf.office.queue", 12, 0, 1000);
        patience = settings.duration(
                "baobab.pdf.office.patience", Duration.ofSeconds(30), Duration.ofMillis(1), Duration.ofMinutes(10));
        memory = settings.integer("baobab.pdf.office.memory", 2048, 0, 65_536) * MEGABYTE;
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private static OfficeHome named(String folder) {
        return OfficeHome.below(Path.of(folder))
                .filter(found -> Files.isExecutable(found.program()))
                .orElseThrow(() ->
                        new InvalidSettingException(HOME, folder, "a folder of LibreOffice with program/soffice.bin"));
    }

    /** Empty where LibreOffice is not installed. */
    Optional<OfficeHome> home() {
        return home;
    }

    int processes() {
        return processes;
    }

    /** After so many documents a process is replaced: LibreOffice grows with each. */
    int documents() {
        return documents;
    }

    /** How many documents wait for a process. */
    int queue() {
        return queue;
    }

    /** How long a document waits for a process. */
    Duration patience() {
        return patience;
    }

    /** Bytes of address space of a process; 0 is no bound. */
    long memory() {
        return memory;
    }
}
