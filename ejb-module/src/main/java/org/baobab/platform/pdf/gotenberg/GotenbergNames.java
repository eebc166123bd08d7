package org.baobab.platform.pdf.gotenberg;

import java.util.Map;
import java.util.stream.Collectors;

/** What Gotenberg's form fields are called by LibreOffice, whose wishes they are. */
public final class GotenbergNames {
    /** True or false. */
    public static final Map<String, String> FLAGS = Map.ofEntries(
            Map.entry("exportFormFields", "ExportFormFields"),
            Map.entry("allowDuplicateFieldNames", "AllowDuplicateFieldNames"),
            Map.entry("exportBookmarks", "ExportBookmarks"),
            Map.entry("exportBookmarksToPdfDestination", "ExportBookmarksToPDFDestination"),
            Map.entry("exportPlaceholders", "ExportPlaceholders"),
            Map.entry("exportNotes", "ExportNotes"),
            Map.entry("exportNotesPages", "ExportNotesPages"),
            Map.entry("exportOnlyNotesPages", "ExportOnlyNotesPages"),
            Map.entry("exportNotesInMargin", "ExportNotesInMargin"),
            Map.entry("convertOooTargetToPdfTarget", "ConvertOOoTargetToPDFTarget"),
            Map.entry("exportLinksRelativeFsys", "ExportLinksRelativeFsys"),
            Map.entry("exportHiddenSlides", "ExportHiddenSlides"),
            Map.entry("skipEmptyPages", "IsSkipEmptyPages"),
            Map.entry("addOriginalDocumentAsStream", "IsAddStream"),
            Map.entry("singlePageSheets", "SinglePageSheets"),
            Map.entry("losslessImageCompression", "UseLosslessCompression"),
            Map.entry("reduceImageResolution", "ReduceImageResolution"),
            Map.entry("pdfua", "PDFUACompliance"));

    /** Whole numbers. */
    public static final Map<String, String> NUMBERS =
            Map.of("quality", "Quality", "maxImageResolution", "MaxImageResolution");

    private static final Map<String, String> BACK = back();

    private GotenbergNames() {}

    static String of(String officeName) {
        return BACK.get(officeName);
    }

    private static Map<String, String> back() {
        Map<String, String> all =
                FLAGS.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));
        NUMBERS.forEach((field, office) -> all.put(office, field));
        return Map.copyOf(all);
    }
}
