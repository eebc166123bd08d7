package org.baobab.system.browser;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own Chromium, started once for each thread that tests run on; each {@link Visit} is a profile of its own in it. */
final class Browser {
    private static final ThreadLocal<com.microsoft.playwright.Browser> CHROMIUM =
            ThreadLocal.withInitial(Browser::start);

    private Browser() {}

    static com.microsoft.playwright.Browser chromium() {
        return CHROMIUM.get();
    }

    /** Playwright may be used only by the thread that made it. */
    private static com.microsoft.playwright.Browser start() {
        Playwright playwright = Playwright.create();
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
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
