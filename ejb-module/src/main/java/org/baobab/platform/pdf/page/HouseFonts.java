package org.baobab.platform.pdf.page;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSNoOpCacheStore;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The fonts of one document: those that it brings along in {@code data:} addresses, then the shipped ones, of which it gets the characters that it uses. */
final class HouseFonts extends PdfBoxFontResolver {
    private static final FSCacheEx<String, FSCacheValue> NO_CACHE = FSNoOpCacheStore.INSTANCE;
    private static final int BOLD_FROM = 600;

    private final PDDocument document;
    private final boolean bringsOwn;
    private final Map<Face, FontDescription> descriptions = new HashMap<>();
    private final Map<Wish, Choice> choices = new HashMap<>();

    private record Wish(List<String> families, boolean bold, boolean italic) {}

    private record Choice(List<Face> faces, List<FontDescription> descriptions) {}

    HouseFonts(SharedContext context, PDDocument document) {
        super(context, document, NO_CACHE, PdfAConformance.PDFA_2_B, false);
        this.document = document;
        this.bringsOwn = !context.getCss().getFontFaceRules().isEmpty();
        if (bringsOwn) {
            importFontFaces(context.getCss().getFontFaceRules());
        }
    }

    @Override
    public FSFont resolveFont(SharedContext context, FontSpecification wanted) {
        boolean bold = FontResolverHelper.convertWeightToInt(wanted.fontWeight) >= BOLD_FROM;
        boolean italic = wanted.fontStyle == IdentValue.ITALIC || wanted.fontStyle == IdentValue.OBLIQUE;
        List<String> families = wanted.families == null ? List.of() : Arrays.asList(wanted.families);
        Choice choice = choices.computeIfAbsent(
                new Wish(families, bold, italic), wish -> choose(wanted.families, bold, italic));
        if (bringsOwn) {
            List<FontDescription> own = ((PdfBoxFSFont) super.resolveFont(context, wanted)).getFontDescriptions();
            if (!own.isEmpty()) {
                List<FontDescription> all = new ArrayList<>(own);
                all.addAll(choice.descriptions());
                return new PdfBoxFSFont(all, wanted.size);
            }
        }
        return new HouseFont(choice.faces(), choice.descriptions(), wanted.size);
    }

    private Choice choose(String[] families, boolean bold, boolean italic) {
        List<Face> faces = Faces.of(families, bold, italic);
        return new Choice(
                faces,
                faces.stream()
                        .map(face -> descriptions.computeIfAbsent(face, this::describe))
                        .toList());
    }

    private FontDescription describe(Face face) {
        return new FontDescription(
                document,
                () -> embed(face),
                face.isItalic() ? IdentValue.ITALIC : IdentValue.NORMAL,
                face.isBold() ? 700 : 400,
                face.file(),
                false,
                true,
                NO_CACHE);
    }

    private PDFont embed(Face face) {
        try {
            return PDType0Font.load(document, face.font(), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
