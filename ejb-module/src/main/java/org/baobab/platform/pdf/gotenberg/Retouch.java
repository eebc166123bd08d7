package org.baobab.platform.pdf.gotenberg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.UnprintableException;

/** What Gotenberg does to a finished PDF and nothing else of ours has. */
@ApplicationScoped
public class Retouch {
    private static final int AES_256 = 256;
    private static final int OWNER_SECRET = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    PdfFolder files;

    /**
     * What to do; null is nothing.
     *
     * @param pages such as {@code 1-3,5}
     * @param flatten whether forms are filled in for good
     * @param userPassword what opening it will ask for
     * @param ownerPassword what changing its rights will ask for
     */
    public record Wishes(String pages, boolean flatten, String userPassword, String ownerPassword) {
        boolean isEmpty() {
            return pages == null && !flatten && userPassword == null && ownerPassword == null;
        }
    }

    /** Takes the file over, and gives another one back where anything is asked for. */
    public PdfFile apply(PdfFile made, Wishes wishes) {
        if (wishes.isEmpty()) {
            return made;
        }
        Path file = files.newFile();
        PdfFile result = null;
        try (made;
                PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(made.path()))) {
            if (wishes.pages() != null) {
                keep(pdf, wishes.pages());
            }
            if (wishes.flatten()) {
                flatten(pdf);
            }
            if (wishes.userPassword() != null || wishes.ownerPassword() != null) {
                lock(pdf, wishes);
            }
            pdf.save(file.toFile());
            result = new PdfFile(file, pdf.getNumberOfPages());
            return result;
        } catch (IOException broken) {
            throw UnprintableException.noPdf(1, broken);
        } finally {
            if (result == null) {
                PdfFolder.drop(file);
            }
        }
    }

    private static void keep(PDDocument pdf, String pages) {
        SortedSet<Integer> wanted = PageRanges.of(pages, pdf.getNumberOfPages())
                .orElseThrow(() -> new UnprintableException(
                        "word-page-ranges", "No such pages: " + pages, Map.of("ranges", pages), null));
        for (int page = pdf.getNumberOfPages(); page > 0; page--) {
            if (!wanted.contains(page)) {
                pdf.removePage(page - 1);
            }
        }
    }

    private static void flatten(PDDocument pdf) throws IOException {
        PDAcroForm form = pdf.getDocumentCatalog().getAcroForm();
        if (form != null) {
            form.flatten();
        }
    }

    /** Without an owner's password nobody lifts the lock; without a reader's everybody opens it. */
    private static void lock(PDDocument pdf, Wishes wishes) throws IOException {
        byte[] nobodys = new byte[OWNER_SECRET];
        RANDOM.nextBytes(nobodys);
        String owner = wishes.ownerPassword() == null ? HexFormat.of().formatHex(nobodys) : wishes.ownerPassword();
        StandardProtectionPolicy policy = new StandardProtectionPolicy(
                owner,
                wishes.userPassword() == null ? "" : wishes.userPassword(),
                AccessPermission.getOwnerAccessPermission());
        policy.setEncryptionKeyLength(AES_256);
        policy.setPreferAES(true);
        pdf.protect(policy);
    }
}
