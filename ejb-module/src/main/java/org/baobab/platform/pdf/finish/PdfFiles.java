package org.baobab.platform.pdf.finish;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessStreamCache.StreamCacheCreateFunction;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.baobab.platform.pdf.UnprintableException;

/** Opens PDF files of anybody. */
final class PdfFiles {
    private static final long MEMORY = 32L * 1024 * 1024;

    private PdfFiles() {}

    static StreamCacheCreateFunction memory(Path beside) {
        return MemoryUsageSetting.setupMixed(MEMORY)
                .setTempDir(beside.getParent().toFile())
                .streamCache;
    }

    /** @param number its place among the files, from 1 */
    static PDDocument open(Path file, int number) {
        try {
            PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file.toFile()), "", memory(file));
            pdf.setAllSecurityToBeRemoved(pdf.isEncrypted());
            return pdf;
        } catch (InvalidPasswordException locked) {
            throw UnprintableException.locked(number, locked);
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            // PDFBox has no single type for files that break its expectations.
            throw UnprintableException.noPdf(number, unreadable);
        }
    }
}
