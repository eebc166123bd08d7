package org.baobab.platform.pdf.finish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.PdfSettings;
import org.baobab.platform.pdf.RenderLimits;
import org.baobab.platform.pdf.UnprintableException;

/** Puts PDF files one behind the other, in the order given, with what leads into them. */
@ApplicationScoped
public class Merger {
    private final PdfFolder folder;
    private final RenderLimits limits;

    protected Merger() {
        this(null, (RenderLimits) null);
    }

    @Inject
    public Merger(PdfFolder folder, PdfSettings settings) {
        this(folder, settings.mergeLimits());
    }

    Merger(PdfFolder folder, RenderLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    public PdfFile merge(List<Path> files) {
        Path file = folder.newFile();
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument all = new PDDocument(PdfFiles.memory(file))) {
            long end = System.nanoTime() + limits.time().toNanos();
            for (Path next : files) {
                int number = sources.size() + 1;
                PDDocument source = PdfFiles.open(next, number);
                sources.add(source);
                append(all, source, number);
                if (all.getNumberOfPages() > limits.pages()) {
                    throw UnprintableException.tooManyPages(limits.pages());
                }
                if (System.nanoTime() - end > 0) {
                    throw UnprintableException.tooLong(limits.time().toSeconds());
                }
            }
            all.save(file.toFile());
            return new PdfFile(file, all.getNumberOfPages());
        } catch (IOException | StackOverflowError failed) {
            PdfFolder.drop(file);
            throw UnprintableException.noPdf(sources.size(), failed);
        } catch (RuntimeException failed) {
            PdfFolder.drop(file);
            throw failed;
        } finally {
            // Not before the whole is written: it reads from them until then.
            sources.forEach(Merger::close);
        }
    }

    private static void append(PDDocument all, PDDocument source, int number) throws IOException {
        try {
            Targets.makeExplicit(source);
            PageNumbers.agree(all, source);
            new PDFMergerUtility().appendDocument(all, source);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw UnprintableException.noPdf(number, broken);
        }
    }

    private static void close(PDDocument source) {
        try {
            source.close();
        } catch (IOException e) {
            // Its temporary file goes with the next start.
        }
    }
}
