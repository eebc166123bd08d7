package org.baobab.platform.pdf.page;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.extend.UserAgentCallback;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The styles of the document, each asked for through the watch: one for every element, and one for every page that is begun. */
final class WatchedStyles extends StyleReference {
    private final StyleReference styles;
    private final Watch watch;

    WatchedStyles(StyleReference styles, UserAgentCallback agent, Watch watch) {
        super(agent);
        this.styles = styles;
        this.watch = watch;
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean restyle) {
        watch.lookAtTheClock();
        long before = watch.allocated();
        CascadedStyle style = styles.getCascadedStyle(element, restyle);
        watch.match(before);
        return style;
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        watch.tick();
        return styles.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        watch.page();
        return styles.getPageStyle(pageName, pseudoPage);
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return styles.getRootElementStyle();
    }

    @Override
    public boolean isHoverStyled(Element element) {
        return styles.isHoverStyled(element);
    }

    @Override
    public int getFragmentHide(Element element) {
        return styles.getFragmentHide(element);
    }

    @Override
    public String getCSSForAllDescendants(Element element) {
        return styles.getCSSForAllDescendants(element);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return styles.getFontFaceRules();
    }
}
