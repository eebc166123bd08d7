package org.baobab.platform.pdf;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import org.baobab.platform.kernel.Settings;

/** How printing is done and how much of it at once, read once at the start. */
@ApplicationScoped
public class PdfSettings {
    @Inject
    Settings settings;

    private String engine;
    private int parallel;
    private int queue;
    private Duration patience;
    private RenderLimits limits;
    private RenderLimits mergeLimits;

    @PostConstruct
    void read() {
        engine = settings.text("baobab.pdf.engine", "internal");
        int processors = Runtime.getRuntime().availableProcessors();
        parallel = settings.integer("baobab.pdf.parallel", Math.max(2, processors), 1, 64);
        queue = settings.integer("baobab.pdf.queue", 32, 0, 10_000);
        patience = settings.duration(
                "baobab.pdf.patience", Duration.ofSeconds(20), Duration.ofMillis(1), Duration.ofMinutes(5));
        limits = new RenderLimits(
                settings.integer("baobab.pdf.max-pages", 1000, 1, 20_000),
                settings.duration(
                        "baobab.pdf.limit", Duration.ofSeconds(30), Duration.ofMillis(100), Duration.ofMinutes(5)));
        mergeLimits = new RenderLimits(10 * limits.pages(), limits.time());
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    public String engine() {
        return engine;
    }

    public int parallel() {
        return parallel;
    }

    public int queue() {
        return queue;
    }

    /** How long a request waits for its turn. */
    public Duration patience() {
        return patience;
    }

    public RenderLimits limits() {
        return limits;
    }

    /** What was printed already may be more. */
    public RenderLimits mergeLimits() {
        return mergeLimits;
    }
}
