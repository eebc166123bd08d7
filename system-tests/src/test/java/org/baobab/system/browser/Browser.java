package org.baobab.system.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for all tests; each {@link Visit} is a profile of its own in it. */
final class Browser {
    private static final Playwright PLAYWRIGHT = Playwright.create();
    private static final com.microsoft.playwright.Browser CHROMIUM = PLAYWRIGHT
            .chromium()
            .launch(new LaunchOptions()
                    .setExecutablePath(executable())
                    .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close));
    }

    private Browser() {}

    static com.microsoft.playwright.Browser chromium() {
        return CHROMIUM;
    }

    private static Path executable() {
        return Stream.of(
                        System.getProperty("baobab.chromium", ""),
                        "/usr/bin/chromium",
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .filter(name -> !name.isEmpty())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium on this machine: install Debian's chromium or name one by -Dbaobab.chromium="));
    }
}
