package org.baobab.platform.pdf.word;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** By what documents are converted and how much is taken, read once at the start. */
@ApplicationScoped
public class WordSettings {
    public static final String LIBREOFFICE = "libreoffice";
    public static final String GOTENBERG = "gotenberg";
    private static final String ENGINE = "baobab.pdf.word.engine";
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    Settings settings;

    private String engine;
    private Duration limit;
    private long largest;
    private long mostInside;

    @PostConstruct
    void read() {
        engine = settings.text(ENGINE, LIBREOFFICE);
        if (!Set.of(LIBREOFFICE, GOTENBERG).contains(engine)) {
            throw new InvalidSettingException(ENGINE, engine, "libreoffice or gotenberg");
        }
        limit = settings.duration(
                "baobab.pdf.word.limit", Duration.ofSeconds(30), Duration.ofSeconds(1), Duration.ofMinutes(10));
        largest = settings.integer("baobab.pdf.word.max-size", 50, 1, 200) * MEGABYTE;
        mostInside = settings.integer("baobab.pdf.word.max-unpacked", 500, 1, 10_000) * MEGABYTE;
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    public String engine() {
        return engine;
    }

    /** How long one document may take. */
    public Duration limit() {
        return limit;
    }

    /** How many bytes the files of one request may have together. */
    public long largest() {
        return largest;
    }

    /** How many bytes a document may have when it is unpacked. */
    public long mostInside() {
        return mostInside;
    }
}
