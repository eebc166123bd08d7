package org.baobab.platform.pdf.gotenberg.face;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.pdf.gotenberg.GotenbergNames;
import org.baobab.platform.pdf.word.WordOptions;

/** The form of {@code /forms/libreoffice/convert}. */
final class OfficeForm {
    static final Set<String> EXTENSIONS = Set.of(
            "doc", "docm", "docx", "dot", "dotm", "dotx", "odt", "ott", "rtf", "txt", "csv", "ods", "ots", "xls",
            "xlsm", "xlsx", "xlt", "xltm", "xltx", "odp", "otp", "pot", "potx", "pps", "ppsx", "ppt", "pptm", "pptx");
    private static final Map<String, Integer> ARCHIVES = Map.of("PDF/A-1b", 1, "PDF/A-2b", 2, "PDF/A-3b", 3);

    private final Fields fields;

    OfficeForm(Fields fields) {
        this.fields = fields;
    }

    WordOptions options() {
        WordOptions options = WordOptions.DEFAULT
                .landscape(fields.flag("landscape", false))
                .pageRanges(fields.text("nativePageRanges").orElse(null))
                .password(fields.text("password").orElse(null));
        for (Map.Entry<String, String> flag : GotenbergNames.FLAGS.entrySet()) {
            if (fields.text(flag.getKey()).isPresent()) {
                options = options.with(flag.getValue(), fields.flag(flag.getKey(), false));
            }
        }
        for (Map.Entry<String, String> number : GotenbergNames.NUMBERS.entrySet()) {
            if (fields.text(number.getKey()).isPresent()) {
                options = options.with(number.getValue(), (int) fields.number(number.getKey(), 0));
            }
        }
        Optional<String> archive = fields.text("pdfa");
        if (archive.isPresent()) {
            if (ARCHIVES.containsKey(archive.get())) {
                options = options.with(WordOptions.ARCHIVE, ARCHIVES.get(archive.get()));
            } else {
                fields.unsupported("pdfa", archive.get());
            }
        }
        return options;
    }
}
