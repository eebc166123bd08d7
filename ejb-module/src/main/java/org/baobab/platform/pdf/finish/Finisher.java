package org.baobab.platform.pdf.finish;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HexFormat;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.pdf.FinishOptions;
import org.baobab.platform.pdf.PdfFile;
import org.baobab.platform.pdf.PdfFolder;
import org.baobab.platform.pdf.UnprintableException;

/** Does to a PDF what is asked for, in the order in which it makes sense: nothing can be added to a locked one. */
@ApplicationScoped
public class Finisher {
    private static final int AES_256 = 256;
    private static final int OWNER_SECRET = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PdfFolder folder;
    private final Clock clock;

    protected Finisher() {
        this(null, null);
    }

    @Inject
    public Finisher(PdfFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /** Takes the file over: it is closed, and another one given back, unless nothing is asked for. */
    public PdfFile finish(PdfFile print, FinishOptions options) {
        if (options.equals(FinishOptions.NONE)) {
            return print;
        }
        if (options.archival() && options.password() != null) {
            print.close();
            throw new RuleViolationException("password", "pdf.archive-unlocked");
        }
        Path file = folder.newFile();
        try (print;
                PDDocument pdf = PdfFiles.open(print.path(), 1)) {
            work(pdf, options);
            pdf.save(file.toFile());
            return new PdfFile(file, pdf.getNumberOfPages());
        } catch (IOException | StackOverflowError failed) {
            PdfFolder.drop(file);
            throw UnprintableException.noPdf(1, failed);
        } catch (RuntimeException failed) {
            PdfFolder.drop(file);
            throw failed;
        }
    }

    private void work(PDDocument pdf, FinishOptions options) throws IOException {
        if (options.archival()) {
            Archive.require(pdf);
        }
        describe(pdf, options);
        if (options.watermark() != null && !options.watermark().isBlank()) {
            Stamp.on(pdf, options.watermark().strip());
        }
        if (options.compress()) {
            Shrinker.shrink(pdf);
        }
        if (options.archival()) {
            Archive.prepare(pdf);
        }
        if (options.password() != null) {
            lock(pdf, options.password());
        }
    }

    private void describe(PDDocument pdf, FinishOptions options) {
        PDDocumentInformation facts = pdf.getDocumentInformation();
        if (options.title() != null) {
            facts.setTitle(options.title());
        }
        if (options.author() != null) {
            facts.setAuthor(options.author());
        }
        if (options.subject() != null) {
            facts.setSubject(options.subject());
        }
        if (options.keywords() != null) {
            facts.setKeywords(options.keywords());
        }
        if (facts.getProducer() == null || options.archival()) {
            facts.setProducer("Baobab");
        }
        Calendar now = GregorianCalendar.from(
                clock.instant().atZone(TimeZone.getTimeZone("UTC").toZoneId()));
        now.set(Calendar.MILLISECOND, 0);
        if (facts.getCreationDate() == null || options.archival()) {
            facts.setCreationDate(now);
        }
        facts.setModificationDate(now);
        if (options.language() != null) {
            pdf.getDocumentCatalog().setLanguage(options.language());
        }
    }

    /** The owner's password, which would lift the lock without the reader's, is nobody's. */
    private static void lock(PDDocument pdf, String password) throws IOException {
        byte[] nobodys = new byte[OWNER_SECRET];
        RANDOM.nextBytes(nobodys);
        StandardProtectionPolicy policy = new StandardProtectionPolicy(
                HexFormat.of().formatHex(nobodys), password, AccessPermission.getOwnerAccessPermission());
        policy.setEncryptionKeyLength(AES_256);
        policy.setPreferAES(true);
        pdf.setAllSecurityToBeRemoved(false);
        pdf.protect(policy);
    }
}
