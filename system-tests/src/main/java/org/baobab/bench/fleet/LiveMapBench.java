package org.baobab.bench.fleet;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baobab.bench.BenchServer;
import org.baobab.bench.Operator;

/** A browser that looks at the live map while a thousand vehicles move each second: how many frames it draws, and what keeps it from answering. */
final class LiveMapBench {
    private static final int SECONDS = 20;
    private static final String WATCH = """
            () => {
                window.frames_ = 0;
                window.longest_ = 0;
                window.long_ = 0;
                const count = () => { window.frames_++; requestAnimationFrame(count); };
                requestAnimationFrame(count);
                new PerformanceObserver(list => list.getEntries().forEach(each => {
                    window.long_ += each.duration;
                    window.longest_ = Math.max(window.longest_, each.duration);
                })).observe({type: "longtask"});
                window.heard_ = Number(document.querySelector("[data-live-map]").dataset.heard || 0);
            }""";

    private LiveMapBench() {}

    static String measure(BenchServer server) throws Exception {
        FleetOfMany fleet = new FleetOfMany(server);
        fleet.removeMany();
        List<UUID> vehicles = fleet.vehicles();
        AtomicBoolean watching = new AtomicBoolean(true);
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(Path.of(System.getProperty("baobab.chromium", "/usr/bin/chromium")))
                                .setArgs(List.of("--no-sandbox", "--disable-gpu")))) {
            Page page = browser.newPage();
            String address = "http://127.0.0.1:" + server.port();
            page.navigate(address + "/login");
            page.locator("#login").fill("owner@zenfleet.demo.baobab.test");
            page.locator("#password").fill("baobab-demo");
            page.locator("#sign-in").click();
            page.waitForURL(url -> !url.contains("/login"));
            page.navigate(address + "/fleet/map");
            page.locator(".live-row").first().waitFor();
            page.locator(".live-canvas").waitFor();
            var driving = thread.submit(() -> {
                drive(server.owner(), vehicles, watching);
                return null;
            });
            page.waitForTimeout(3_000);
            page.evaluate(WATCH);
            page.waitForTimeout(TimeUnit.SECONDS.toMillis(SECONDS));
            Map<?, ?> seen = (Map<?, ?>)
                    page.evaluate(
                            "() => ({frames: window.frames_, long: window.long_, longest: window.longest_, heard: Number(document.querySelector('[data-live-map]').dataset.heard) - window.heard_})");
            watching.set(false);
            driving.get();
            return String.format(
                    Locale.ROOT,
                    "A thousand vehicles that move each second on the live map in Chromium, without a graphics card, beside the server on the same machine: %.0f frames and %.0f"
                            + " places a second; long tasks took %.1f %% of the time, the longest %.0f ms.%n",
                    number(seen, "frames") / SECONDS,
                    number(seen, "heard") / SECONDS,
                    number(seen, "long") / 10.0 / SECONDS,
                    number(seen, "longest"));
        } finally {
            watching.set(false);
            thread.shutdownNow();
        }
    }

    private static double number(Map<?, ?> seen, String name) {
        return ((Number) seen.get(name)).doubleValue();
    }

    private static void drive(Operator owner, List<UUID> vehicles, AtomicBoolean watching) throws Exception {
        for (int second = 0; watching.get(); second++) {
            int now = second;
            String at = Instant.now().toString();
            String body = IntStream.range(0, vehicles.size())
                    .mapToObj(i -> String.format(
                            Locale.ROOT,
                            "{\"vehicleId\":\"%s\",\"at\":\"%s\",\"place\":{\"lat\":%.6f,\"lng\":%.6f},\"speedKmh\":50,\"heading\":%d}",
                            vehicles.get(i),
                            at,
                            36.5 + i % 30 * 0.01 + now * 1e-4,
                            2.81 + i / 30 * 0.02,
                            i % 360))
                    .collect(Collectors.joining(",", "[", "]"));
            long began = System.nanoTime();
            owner.post("/fleet/positions", body);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, 1_000_000_000 - (System.nanoTime() - began)));
        }
    }
}
