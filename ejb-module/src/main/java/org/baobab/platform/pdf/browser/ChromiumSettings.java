package org.baobab.platform.pdf.browser;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.baobab.platform.kernel.InvalidSettingException;
import org.baobab.platform.kernel.Settings;

/** Where Chromium is, read once at the start. */
@ApplicationScoped
class ChromiumSettings {
    private static final String PROGRAM = "baobab.pdf.chromium.program";

    /** The programs themselves come before what packages put in front of them: a script there may close our pipe. */
    private static final List<String> USUAL = List.of(
            "/usr/lib/chromium/chromium",
            "/usr/lib/chromium-browser/chromium-browser",
            "/usr/lib64/chromium-browser/chromium-browser",
            "/opt/google/chrome/chrome",
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome");

    @Inject
    Settings settings;

    private Optional<Path> program;
    private int pages;

    @PostConstruct
    void read() {
        program = settings.find(PROGRAM)
                .map(ChromiumSettings::named)
                .or(() ->
                        USUAL.stream().map(Path::of).filter(Files::isExecutable).findFirst());
        pages = settings.integer("baobab.pdf.chromium.pages", 500, 1, 1_000_000);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    private static Path named(String value) {
        Path path = Path.of(value);
        if (Files.isExecutable(path)) {
            return path;
        }
        throw new InvalidSettingException(PROGRAM, value, "a Chromium or Chrome that can be started");
    }

    /** Empty where none is installed. */
    Optional<Path> program() {
        return program;
    }

    /** After so many pages Chromium is replaced. */
    int pages() {
        return pages;
    }
}
