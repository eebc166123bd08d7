package org.baobab.platform.pdf.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.pdf.UnprintableException;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Counts what the {@code use} elements of drawings would unfold to: ten that use ten that use ten are a billion before anybody can look at a clock. */
final class SvgUses {
    private static final long MOST = 50_000;

    private final Document page;
    private final Map<Element, Long> known = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private SvgUses(Document page) {
        this.page = page;
    }

    static void check(Document page) {
        if (page.selectFirst("use") == null) {
            return;
        }
        SvgUses uses = new SvgUses(page);
        long all = 0;
        for (Element use : page.select("use")) {
            all += uses.unfolded(use);
            if (all > MOST) {
                throw UnprintableException.tooComplex("drawings that repeat themselves too often");
            }
        }
    }

    private long unfolded(Element element) {
        Long before = known.get(element);
        if (before != null) {
            return before;
        }
        if (!open.add(element)) {
            throw UnprintableException.tooComplex("a drawing that uses itself");
        }
        long count = 1;
        if (element.normalName().equals("use")) {
            String target = element.hasAttr("href") ? element.attr("href") : element.attr("xlink:href");
            Element used = target.startsWith("#") ? page.getElementById(target.substring(1)) : null;
            if (used == null) {
                element.removeAttr("href").removeAttr("xlink:href");
            } else {
                count += unfolded(used);
            }
        }
        for (Element child : element.children()) {
            count = Math.min(MOST + 1, count + unfolded(child));
        }
        open.remove(element);
        known.put(element, count);
        return count;
    }
}
