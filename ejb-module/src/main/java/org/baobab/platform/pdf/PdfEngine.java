package org.baobab.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnavailableException;
import org.baobab.platform.pdf.finish.Finisher;
import org.baobab.platform.pdf.finish.Merger;

/** Makes PDF files. Whoever gets one closes it. */
@ApplicationScoped
public class PdfEngine {
    @Inject
    @Any
    Instance<HtmlRenderer> renderers;

    @Inject
    PdfSettings settings;

    @Inject
    PrintingSlots slots;

    @Inject
    Merger merger;

    @Inject
    Finisher finisher;

    /** Prints with the renderer that the configuration names. */
    public PdfFile html(HtmlPage page, Assets assets) {
        return html(page, assets, null);
    }

    /** @param engine the name of a renderer, or null for the configured one */
    public PdfFile html(HtmlPage page, Assets assets, String engine) {
        HtmlRenderer renderer = renderer(engine);
        return slots.take(() -> renderer.render(page, assets, settings.limits()));
    }

    public PdfFile markdown(MarkdownPage page, Assets assets) {
        return html(page.html(), assets, null);
    }

    /** Puts the files one behind the other, in this order. They stay. */
    public PdfFile merge(List<Path> files) {
        return slots.take(() -> merger.merge(files));
    }

    /** Takes the print over, and gives another one back where anything is asked for. */
    public PdfFile finish(PdfFile print, FinishOptions options) {
        return finisher.finish(print, options);
    }

    /** Refuses at once what could not be done later. @param engine as a request names it, or null */
    public void require(String engine, FinishOptions options) {
        if (engine != null) {
            renderer(engine);
        }
        if (options.archival() && options.password() != null) {
            throw new RuleViolationException("password", "pdf.archive-unlocked");
        }
    }

    /** @throws UnavailableException where the configured renderer is away */
    public void requireReady() {
        renderer(null);
    }

    private HtmlRenderer renderer(String wanted) {
        String name = wanted == null ? settings.engine() : wanted;
        HtmlRenderer renderer = renderers.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("engine", "pdf.engine", Map.of("engine", name)));
        if (!renderer.isAvailable()) {
            throw new UnavailableException("pdf-engine-away", "The renderer " + name + " cannot work here", null);
        }
        return renderer;
    }
}
