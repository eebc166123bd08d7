package org.baobab.platform.pdf.page;

import java.io.IOException;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One line of text in shipped fonts, for whoever writes on a PDF that is there already. */
public final class Lettering {
    private static final float EM = 1000f;
    private static final int REPLACEMENT = '?';

    private final PDDocument document;
    private final List<Face> faces = Faces.of(new String[] {Faces.SANS}, true, false);
    private final Map<Face, PDFont> fonts = new HashMap<>();

    private record Run(Face face, String text) {}

    public Lettering(PDDocument document) {
        this.document = document;
    }

    /** @return thousandths of the font's size */
    public float width(String text) {
        double width = 0;
        for (Run run : runs(text)) {
            width += run.text().codePoints().mapToDouble(run.face()::advance).sum();
        }
        return (float) width;
    }

    /** Inside of a text object, from where its pen is. */
    public void write(PDPageContentStream page, String text, float size) throws IOException {
        for (Run run : runs(text)) {
            PDFont font = fonts.get(run.face());
            if (font == null) {
                font = PDType0Font.load(document, run.face().font(), true);
                fonts.put(run.face(), font);
            }
            page.setFont(font, size);
            page.showText(run.text());
        }
    }

    public static float heightOfCapitals() {
        return 0.66f * EM;
    }

    private List<Run> runs(String text) {
        List<Run> runs = new ArrayList<>();
        StringBuilder same = new StringBuilder();
        Face at = null;
        for (int character : inOrderOfSight(text).codePoints().toArray()) {
            Face face =
                    faces.stream().filter(one -> one.has(character)).findFirst().orElse(null);
            if (face == null && Character.isISOControl(character)) {
                continue;
            }
            if (face != null && face != at && !same.isEmpty()) {
                runs.add(new Run(at, same.toString()));
                same.setLength(0);
            }
            at = face == null ? at == null ? faces.getFirst() : at : face;
            same.appendCodePoint(face == null ? REPLACEMENT : character);
        }
        if (!same.isEmpty()) {
            runs.add(new Run(at, same.toString()));
        }
        return runs;
    }

    private static String inOrderOfSight(String text) {
        Bidi line = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        if (line.isLeftToRight()) {
            return text;
        }
        int count = line.getRunCount();
        byte[] levels = new byte[count];
        Object[] pieces = new Object[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) line.getRunLevel(i);
            String piece = text.substring(line.getRunStart(i), line.getRunLimit(i));
            pieces[i] =
                    (levels[i] & 1) == 1 ? Direction.REORDERER.reorderRTLTextToLTR(ArabicShapes.join(piece)) : piece;
        }
        Bidi.reorderVisually(levels, 0, pieces, 0, count);
        StringBuilder visual = new StringBuilder(text.length());
        for (Object piece : pieces) {
            visual.append(piece);
        }
        return visual.toString();
    }
}
