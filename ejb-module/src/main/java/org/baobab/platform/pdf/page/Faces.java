package org.baobab.platform.pdf.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The fonts that are shipped, and which of them stands for a family that a page asks for. */
final class Faces {
    static final String SANS = "Source Sans 3";

    private static final List<Face> SANS_FACES = List.of(
            new Face("SourceSans3-Regular.ttf", false, false),
            new Face("SourceSans3-It.ttf", false, true),
            new Face("SourceSans3-Bold.ttf", true, false),
            new Face("SourceSans3-BoldIt.ttf", true, true));
    private static final List<Face> SERIF_FACES = List.of(
            new Face("LiberationSerif-Regular.ttf", false, false),
            new Face("LiberationSerif-Italic.ttf", false, true),
            new Face("LiberationSerif-Bold.ttf", true, false),
            new Face("LiberationSerif-BoldItalic.ttf", true, true));
    private static final List<Face> MONO_FACES = List.of(
            new Face("LiberationMono-Regular.ttf", false, false), new Face("LiberationMono-Bold.ttf", true, false));
    private static final List<Face> ARABIC_FACES = List.of(
            new Face("NotoNaskhArabic-Regular.ttf", false, false), new Face("NotoNaskhArabic-Bold.ttf", true, false));
    private static final List<Face> SYMBOL_FACES = List.of(new Face("DejaVuSans.ttf", false, false));

    private static final Set<String> SERIF_NAMES = Set.of(
            "serif",
            "times",
            "times new roman",
            "georgia",
            "garamond",
            "cambria",
            "palatino",
            "liberation serif",
            "book antiqua");
    private static final Set<String> MONO_NAMES = Set.of(
            "monospace",
            "courier",
            "courier new",
            "consolas",
            "menlo",
            "monaco",
            "liberation mono",
            "ui-monospace",
            "sfmono-regular");
    private static final Set<String> ARABIC_NAMES =
            Set.of("noto naskh arabic", "amiri", "scheherazade", "traditional arabic", "simplified arabic");

    private Faces() {}

    /** The fonts that a text in these families is set in: each character in the first that has it. */
    static List<Face> of(String[] families, boolean bold, boolean italic) {
        List<Face> chosen = new ArrayList<>();
        if (families != null) {
            for (String family : families) {
                List<Face> cuts = family(family);
                if (cuts != null) {
                    add(chosen, cut(cuts, bold, italic));
                }
            }
        }
        if (chosen.isEmpty()) {
            chosen.add(cut(SANS_FACES, bold, italic));
        }
        add(chosen, cut(SANS_FACES, bold, italic));
        add(chosen, cut(ARABIC_FACES, bold, italic));
        add(chosen, cut(SYMBOL_FACES, bold, italic));
        return chosen;
    }

    /** Every cut with the family's name, for the drawer of pictures. */
    static List<Face> sans() {
        return SANS_FACES;
    }

    private static void add(List<Face> chosen, Face face) {
        if (!chosen.contains(face)) {
            chosen.add(face);
        }
    }

    /** Unknown families have no faces: the next one that the page names may be known. */
    private static List<Face> family(String family) {
        String name = family.strip().replaceAll("[\"']", "").toLowerCase(Locale.ROOT);
        if (SERIF_NAMES.contains(name)) {
            return SERIF_FACES;
        } else if (MONO_NAMES.contains(name)) {
            return MONO_FACES;
        } else if (ARABIC_NAMES.contains(name)) {
            return ARABIC_FACES;
        }
        return switch (name) {
            case "sans-serif",
                    "source sans 3",
                    "source sans pro",
                    "arial",
                    "helvetica",
                    "helvetica neue",
                    "system-ui",
                    "segoe ui",
                    "roboto",
                    "inter" -> SANS_FACES;
            case "symbol", "dejavu sans" -> SYMBOL_FACES;
            default -> null;
        };
    }

    private static Face cut(List<Face> cuts, boolean bold, boolean italic) {
        Face best = cuts.getFirst();
        int score = -1;
        for (Face face : cuts) {
            int fit = (face.isBold() == bold ? 2 : 0) + (face.isItalic() == italic ? 1 : 0);
            if (fit > score) {
                best = face;
                score = fit;
            }
        }
        return best;
    }
}
