package org.baobab.platform.pdf.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The documents that become PDF. The extension is what converters know a kind by. */
public enum OfficeKind {
    DOCX(Family.TEXT),
    DOC(Family.TEXT),
    ODT(Family.TEXT),
    RTF(Family.TEXT),
    TXT(Family.TEXT),
    XLSX(Family.SHEET),
    XLS(Family.SHEET),
    ODS(Family.SHEET),
    CSV(Family.SHEET),
    PPTX(Family.SLIDES),
    PPT(Family.SLIDES),
    ODP(Family.SLIDES);

    /** Which part of an office suite opens it. */
    public enum Family {
        TEXT,
        SHEET,
        SLIDES
    }

    private static final List<String> FLAT = List.of("txt", "text", "md", "log");

    private final Family family;

    OfficeKind(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }

    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What a file's name says it is; templates and documents with macros are documents. */
    public static Optional<OfficeKind> named(String name) {
        String extension = extension(name);
        if (FLAT.contains(extension)) {
            return Optional.of(TXT);
        }
        String plain =
                switch (extension) {
                    case "docm", "dotx", "dotm" -> "docx";
                    case "dot" -> "doc";
                    case "ott" -> "odt";
                    case "xlsm", "xltx", "xltm" -> "xlsx";
                    case "xlt" -> "xls";
                    case "ots" -> "ods";
                    case "pptm", "ppsx", "potx" -> "pptx";
                    case "pps", "pot" -> "ppt";
                    case "otp" -> "odp";
                    default -> extension;
                };
        return Arrays.stream(values())
                .filter(kind -> kind.extension().equals(plain))
                .findFirst();
    }

    private static String extension(String name) {
        int dot = name == null ? -1 : name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
