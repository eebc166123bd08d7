package org.baobab.platform.pdf.word;

import java.nio.file.Path;
import java.util.Optional;
import org.baobab.platform.pdf.PdfFile;

/** Makes a PDF of a document; {@code baobab.pdf.word.engine} chooses one by name. */
public interface WordConverter {
    String name();

    /** Why it cannot work now, for operators; empty where it can. */
    Optional<String> trouble();

    /** Whether it converts documents of this kind, as it is installed. */
    default boolean converts(OfficeKind kind) {
        return true;
    }

    /**
     * @return the PDF, which the caller closes
     * @throws org.baobab.platform.pdf.UnprintableException where the document is at fault
     * @throws org.baobab.platform.kernel.UnavailableException where the converter is
     */
    PdfFile convert(Path document, OfficeKind kind, WordOptions options);
}
