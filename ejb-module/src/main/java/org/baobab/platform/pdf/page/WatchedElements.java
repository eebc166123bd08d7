package org.baobab.platform.pdf.page;

import com.openhtmltopdf.extend.ReplacedElement;
import com.openhtmltopdf.extend.ReplacedElementFactory;
import com.openhtmltopdf.extend.UserAgentCallback;
import com.openhtmltopdf.layout.LayoutContext;
import com.openhtmltopdf.render.BlockBox;
import org.w3c.dom.Element;

/** Asks the watch for every block that is laid out: layout looks here whether a picture stands for it. */
record WatchedElements(ReplacedElementFactory pictures, Watch watch) implements ReplacedElementFactory {

    @Override
    public ReplacedElement createReplacedElement(
            LayoutContext context, BlockBox box, UserAgentCallback agent, int cssWidth, int cssHeight) {
        watch.tick();
        return pictures.createReplacedElement(context, box, agent, cssWidth, cssHeight);
    }

    @Override
    public boolean isReplacedElement(Element element) {
        watch.tick();
        return pictures.isReplacedElement(element);
    }
}
