package org.baobab.platform.pdf.word;

import java.util.Map;
import java.util.TreeMap;

/**
 * How a document is converted.
 *
 * @param pageRanges such as {@code 1-3,5}; null is all
 * @param password what opening the document asks for; null is nothing
 * @param export further wishes by the names that LibreOffice's PDF export gives them, such as {@code ExportBookmarks}
 */
public record WordOptions(boolean landscape, String pageRanges, String password, Map<String, Object> export) {
    /** Among the wishes: 1, 2 or 3, the part of PDF/A that the PDF keeps to. */
    public static final String ARCHIVE = "SelectPdfVersion";

    public static final WordOptions DEFAULT = new WordOptions(false, null, null, Map.of());

    public WordOptions {
        export = Map.copyOf(export);
    }

    public WordOptions landscape(boolean wanted) {
        return new WordOptions(wanted, pageRanges, password, export);
    }

    public WordOptions pageRanges(String wanted) {
        return new WordOptions(landscape, wanted, password, export);
    }

    public WordOptions password(String secret) {
        return new WordOptions(landscape, pageRanges, secret, export);
    }

    public WordOptions with(String name, Object value) {
        Map<String, Object> more = new TreeMap<>(export);
        more.put(name, value);
        return new WordOptions(landscape, pageRanges, password, more);
    }

    /** Never with the password. */
    @Override
    public String toString() {
        return "WordOptions[landscape=%s, pageRanges=%s, locked=%s, export=%s]"
                .formatted(landscape, pageRanges, password != null, export);
    }
}
