package org.baobab.platform.pdf.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.UnprintableException;

/** Takes over what another program made, once it is seen to be a PDF. */
public final class MadePdf {
    private MadePdf() {}

    public static PdfFile own(Path file) {
        return own(file, Integer.MAX_VALUE);
    }

    /** @param most pages that it may have */
    public static PdfFile own(Path file, int most) {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
            if (pdf.getNumberOfPages() > most) {
                throw UnprintableException.tooManyPages(most);
            }
            return new PdfFile(file, pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("What was made is no PDF", e);
        }
    }
}
