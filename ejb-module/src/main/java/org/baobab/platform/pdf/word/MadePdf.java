package org.baobab.platform.pdf.word;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baobab.platform.pdf.PdfFile;

/** Takes over what another program made, once it is seen to be a PDF. */
public final class MadePdf {
    private MadePdf() {}

    public static PdfFile own(Path file) {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
            return new PdfFile(file, pdf.getNumberOfPages());
        } catch (IOException e) {
            throw new UncheckedIOException("What was made is no PDF", e);
        }
    }
}
