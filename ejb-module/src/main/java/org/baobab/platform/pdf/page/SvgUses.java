package org.baobab.platform.pdf.page;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.pdf.UnprintableException;
import org.jsoup.nodes.Element;

/** Counts what the {@code use} elements of drawings would unfold to: ten that use ten that use ten are a billion before anybody can look at a clock. */
final class SvgUses {
    private static final long MOST = 50_000;

    private final Map<String, Element> named = new HashMap<>();
    private final Map<Element, Long> known = new HashMap<>();
    private final Set<Element> open = new HashSet<>();

    private SvgUses(Element drawing) {
        for (Element element : drawing.ownerDocument().getAllElements()) {
            if (element.hasAttr("id")) {
                named.putIfAbsent(element.id(), element);
            }
        }
    }

    static void check(Element drawing) {
        if (drawing.selectFirst("use") == null) {
            return;
        }
        SvgUses uses = new SvgUses(drawing);
        long all = 0;
        for (Element use : drawing.select("use")) {
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
            Element used = target.startsWith("#") ? named.get(target.substring(1)) : null;
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
