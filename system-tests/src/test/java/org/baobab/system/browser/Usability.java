package org.baobab.system.browser;

import com.microsoft.playwright.Page;
import java.util.List;

/** What can be touched is large enough for a finger: 44 by 44, but for links in the middle of a text. */
final class Usability {
    private static final String TOO_SMALL = """
            () => [...document.querySelectorAll('a[href], button, select, summary, input:not([type=hidden])')]
                .filter(each => each.checkVisibility({visibilityProperty: true}) && !each.closest('.unseen, .skip, .leaflet-control-attribution'))
                .map(each => each.closest('label') ?? each.closest('.listing h3')?.closest('.listing') ?? each)
                .filter(each => getComputedStyle(each).display !== 'inline')
                .filter(each => { const box = each.getBoundingClientRect(); return box.width > 0 && (box.width < 44 || box.height < 43.5); })
                .map(each => each.outerHTML.slice(0, 120) + ' ' + JSON.stringify(each.getBoundingClientRect()))
            """;

    private Usability() {}

    @SuppressWarnings("unchecked")
    static List<String> tooSmall(Page page) {
        return (List<String>) page.evaluate(TOO_SMALL);
    }
}
