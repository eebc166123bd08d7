package org.baobab.platform.pdf.page;

import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import java.util.List;

/** Shipped fonts at one size, in the order in which they are asked for a character. */
final class HouseFont extends PdfBoxFSFont {
    private final Face[] faces;

    /** @param descriptions of the same faces, in the same order, for this document */
    HouseFont(List<Face> faces, List<FontDescription> descriptions, float size) {
        super(descriptions, size);
        this.faces = faces.toArray(Face[]::new);
    }

    Face first() {
        return faces[0];
    }

    FontDescription description(int face) {
        return getFontDescriptions().get(face);
    }

    /** Which face has this character; none is -1. */
    int faceOf(int character) {
        for (int i = 0; i < faces.length; i++) {
            if (faces[i].has(character)) {
                return i;
            }
        }
        return -1;
    }

    float advance(int face, int character) {
        return faces[face].advance(character);
    }
}
