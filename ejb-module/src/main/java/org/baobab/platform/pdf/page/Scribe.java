package org.baobab.platform.pdf.page;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFontMetrics;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;

/** Measures and writes text. Text in shipped fonts is measured from arrays; everything passes the watch. */
final class Scribe extends PdfBoxTextRenderer {
    private static final float THOUSAND = 1000f;
    private static final float NEARLY_WHOLE = 0.01f;
    private static final int REPLACEMENT = '?';

    private final Watch watch;
    private final HouseFonts fonts;
    private final SharedContext context;

    Scribe(Watch watch, HouseFonts fonts, SharedContext context) {
        this.watch = watch;
        this.fonts = fonts;
        this.context = context;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        watch.tick();
        if (!(font instanceof HouseFont house)) {
            return super.getWidth(context, font, text);
        }
        String printable = TextRenderer.getEffectivePrintableString(text);
        double width = 0;
        for (int i = 0; i < printable.length(); ) {
            int character = printable.codePointAt(i);
            i += Character.charCount(character);
            float advance = house.advance(0, character);
            width += advance >= 0 ? advance : elsewhere(house, character);
        }
        double dots = width / THOUSAND * house.getSize2D();
        return (int) (dots - Math.floor(dots) < NEARLY_WHOLE ? dots : Math.ceil(dots));
    }

    private static float elsewhere(HouseFont font, int character) {
        int face = font.faceOf(character);
        if (face >= 0) {
            return font.advance(face, character);
        }
        return isInvisible(character) ? 0 : font.advance(0, REPLACEMENT);
    }

    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String text) {
        watch.tick();
        if (!(font instanceof HouseFont house)) {
            return super.getFSFontMetrics(context, font, text);
        }
        // Of the first font alone: a line must not grow because another font, which it does not use, is tall.
        Face face = house.first();
        float size = house.getSize2D() / THOUSAND;
        PdfBoxFSFontMetrics metrics = new PdfBoxFSFontMetrics();
        metrics.setAscent(face.ascent() * size);
        metrics.setDescent(face.descent() * size);
        metrics.setTypoDescent(face.descent() * size);
        metrics.setUnderlineOffset(face.underline() * size);
        metrics.setUnderlineThickness(face.stroke() * size);
        metrics.setStrikethroughOffset(-face.ascent() / 3 * size);
        metrics.setStrikethroughThickness(face.stroke() * size);
        return metrics;
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        drawString(device, text, x, y, null);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y, JustificationInfo info) {
        watch.tick();
        PdfBoxOutputDevice page = (PdfBoxOutputDevice) device;
        FontSpecification wanted = ((AbstractOutputDevice) device).getFontSpecification();
        if (fonts.resolveFont(context, wanted) instanceof HouseFont house) {
            write(page, house, TextRenderer.getEffectivePrintableString(text), x, y, info);
        } else {
            page.drawString(text, x, y, info);
        }
    }

    /** Run by run, each in the font that has its characters. */
    private static void write(
            PdfBoxOutputDevice page, HouseFont font, String text, float x, float y, JustificationInfo info) {
        StringBuilder run = new StringBuilder(text.length());
        int runFace = -1;
        double at = x;
        double width = 0;
        for (int i = 0; i < text.length(); ) {
            int character = text.codePointAt(i);
            i += Character.charCount(character);
            int face = font.faceOf(character);
            if (face < 0) {
                if (isInvisible(character)) {
                    continue;
                }
                face = 0;
                character = REPLACEMENT;
            }
            if (face != runFace && !run.isEmpty()) {
                page.drawStringFast(run.toString(), (float) at, y, info, font.description(runFace), font.getSize2D());
                at += width;
                width = 0;
                run.setLength(0);
            }
            runFace = face;
            run.appendCodePoint(character);
            width += font.advance(face, character) / THOUSAND * font.getSize2D();
            if (info != null) {
                width += isJustificationSpace(character) ? info.getSpaceAdjust() : info.getNonSpaceAdjust();
            }
        }
        if (!run.isEmpty()) {
            page.drawStringFast(run.toString(), (float) at, y, info, font.description(runFace), font.getSize2D());
        }
    }

    /** What has no glyph and needs none: controls, marks of direction, joiners, selectors of variants. */
    private static boolean isInvisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.NON_SPACING_MARK,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
