package org.baobab.platform.pdf;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnavailableException;

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

    /** Prints with the renderer that the configuration names. */
    public PdfFile html(HtmlPage page, Assets assets) {
        return html(page, assets, null);
    }

    /** @param engine the name of a renderer, or null for the configured one */
    public PdfFile html(HtmlPage page, Assets assets, String engine) {
        HtmlRenderer renderer = renderer(engine);
        return slots.take(() -> renderer.render(page, assets, settings.limits()));
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
