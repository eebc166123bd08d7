package org.baobab.platform.pdf.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalHeaderTable;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.PostScriptTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** One cut of a font that Baobab brings along, parsed once for all documents. Distances are in thousandths of the font's size. */
final class Face {
    private static final float EM = 1000f;
    private static final float UNKNOWN = Float.NaN;
    private static final float MISSING = -1f;
    private static final int PLANE = 0x10000;
    private static final int BLOCK = 256;

    private final String file;
    private final boolean bold;
    private final boolean italic;

    /** Widths by character, in blocks as they are asked for. Two threads may fill in the same number twice. */
    private final float[][] advances = new float[PLANE / BLOCK][];

    private volatile Loaded loaded;

    private record Loaded(
            TrueTypeFont font,
            CmapLookup glyphs,
            HorizontalMetricsTable metrics,
            float scale,
            float ascent,
            float descent,
            float underline,
            float stroke) {}

    Face(String file, boolean bold, boolean italic) {
        this.file = file;
        this.bold = bold;
        this.italic = italic;
    }

    boolean isBold() {
        return bold;
    }

    boolean isItalic() {
        return italic;
    }

    String file() {
        return file;
    }

    TrueTypeFont font() {
        return load().font();
    }

    float ascent() {
        return load().ascent();
    }

    float descent() {
        return load().descent();
    }

    float underline() {
        return load().underline();
    }

    float stroke() {
        return load().stroke();
    }

    boolean has(int character) {
        return advance(character) >= 0;
    }

    /** How far this character moves the pen, or less than nothing where the font has none. */
    float advance(int character) {
        if (character >= PLANE) {
            return measure(character);
        }
        float[] block = advances[character / BLOCK];
        if (block == null) {
            block = new float[BLOCK];
            Arrays.fill(block, UNKNOWN);
            advances[character / BLOCK] = block;
        }
        float known = block[character % BLOCK];
        if (Float.isNaN(known)) {
            known = measure(character);
            block[character % BLOCK] = known;
        }
        return known;
    }

    private float measure(int character) {
        Loaded face = load();
        int glyph = face.glyphs().getGlyphId(character);
        return glyph == 0 ? MISSING : face.metrics().getAdvanceWidth(glyph) * face.scale();
    }

    private Loaded load() {
        Loaded face = loaded;
        if (face == null) {
            synchronized (this) {
                if (loaded == null) {
                    loaded = parse();
                }
                face = loaded;
            }
        }
        return face;
    }

    private Loaded parse() {
        try (InputStream in = open()) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            // Ligatures would be drawn in other widths than were measured, and read back as other letters.
            font.setEnableGsub(false);
            float scale = EM / font.getUnitsPerEm();
            HorizontalHeaderTable header = font.getHorizontalHeader();
            PostScriptTable post = font.getPostScript();
            return new Loaded(
                    font,
                    font.getUnicodeCmapLookup(),
                    font.getHorizontalMetrics(),
                    scale,
                    header.getAscender() * scale,
                    -header.getDescender() * scale,
                    -post.getUnderlinePosition() * scale,
                    post.getUnderlineThickness() * scale);
        } catch (IOException e) {
            throw new UncheckedIOException("The font " + file + " of this release cannot be read", e);
        }
    }

    InputStream open() {
        return Face.class.getResourceAsStream("/org/baobab/platform/pdf/fonts/" + file);
    }
}
