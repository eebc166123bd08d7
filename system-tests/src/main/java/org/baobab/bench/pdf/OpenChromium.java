package org.baobab.bench.pdf;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A Chromium that stays open, through Playwright. */
final class OpenChromium implements Printer {
    private final Playwright playwright =
            Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Page page;

    OpenChromium(String program) {
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu")));
        page = browser.newPage();
    }

    @Override
    public String name() {
        return "Chromium kept open, through Playwright";
    }

    @Override
    public int documents() {
        return 30;
    }

    @Override
    public byte[] print(String html) {
        page.setContent(html);
        return page.pdf(new Page.PdfOptions().setFormat("A4"));
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
