package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.baobab.platform.pdf.Assets;
import org.baobab.platform.pdf.HtmlPage;
import org.baobab.platform.pdf.PdfEngine;
import org.baobab.platform.pdf.PdfFile;

@ApplicationScoped
class HtmlMaker implements PdfMaker {
    @Inject
    PdfEngine engine;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public PdfFile make(PdfOrder order, List<Path> files, Assets assets) {
        return engine.html(new HtmlPage(order.text(), order.settings()), assets, order.engine());
    }
}
