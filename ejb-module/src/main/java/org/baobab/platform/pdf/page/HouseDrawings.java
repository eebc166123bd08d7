package org.baobab.platform.pdf.page;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.w3c.dom.Element;

/** Draws SVG with the fonts of the house in it; otherwise its texts would depend on what is installed on the machine. */
final class HouseDrawings extends BatikSVGDrawer {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private boolean fonts;

    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {
        super.importFontFaceRules(rules, context);
        fonts = false;
    }

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        addFonts();
        return super.buildSVGImage(svg, box, context, width, height, dotsPerPixel);
    }

    @Override
    public SVGDrawer.SVGImage buildStandaloneSVGImage(
            Element svg, String address, double width, double height, double dotsPerPixel) {
        addFonts();
        return super.buildStandaloneSVGImage(svg, address, width, height, dotsPerPixel);
    }

    /** Only for documents that draw: the bytes are read each time, though the fonts are made once for all. */
    private void addFonts() {
        if (!fonts && fontResolver != null) {
            fonts = true;
            add("SourceSans3-Regular.ttf", Faces.SANS, REGULAR);
            add("SourceSans3-Bold.ttf", Faces.SANS, BOLD);
            add("NotoNaskhArabic-Regular.ttf", "Noto Naskh Arabic", REGULAR);
            add("SourceSans3-Regular.ttf", "sans-serif", REGULAR);
            add("SourceSans3-Bold.ttf", "sans-serif", BOLD);
        }
    }

    private void add(String file, String family, int weight) {
        try {
            addFontStream(() -> new Face(file, false, false).open(), family, weight, FontStyle.NORMAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("The font " + file + " of this release cannot be read", e);
        }
    }
}
