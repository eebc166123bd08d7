package org.baobab.platform.pdf.word;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Looks at a file before any converter does: what it is by its content, whether it is locked, and whether it would unpack to more than a machine can bear.
 *
 * @param locked whether it cannot be read without a password
 */
record Inspection(OfficeKind kind, boolean locked) {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] COMPOUND = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] RTF = "{\\rtf".getBytes(StandardCharsets.US_ASCII);
    private static final int HEAD = 64 * 1024;
    private static final int MOST_ENTRIES = 20_000;
    private static final int STEEPEST = 1_000;
    private static final long SMALL = 16L * 1024 * 1024;
    private static final long MEGABYTE = 1024 * 1024;

    static Inspection of(Path file, String name, long mostInside) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        Optional<OfficeKind> says = OfficeKind.named(name);
        Inspection found = look(file, head, says, mostInside);
        // Only families are compared: RTF under a name with .doc is what Word itself writes.
        says.filter(kind -> kind.family() != found.kind().family()
                        || kind == OfficeKind.TXT != (found.kind() == OfficeKind.TXT))
                .ifPresent(kind -> {
                    throw WordProblems.notWhatItSays(kind.extension());
                });
        return found;
    }

    private static Inspection look(Path file, byte[] head, Optional<OfficeKind> says, long mostInside)
            throws IOException {
        if (startsWith(head, ZIP)) {
            return packed(file, mostInside);
        }
        if (startsWith(head, COMPOUND)) {
            return compound(file, says);
        }
        if (startsWith(head, RTF)) {
            return new Inspection(OfficeKind.RTF, false);
        }
        if (isText(head)) {
            return new Inspection(says.filter(kind -> kind == OfficeKind.CSV).orElse(flat(head)), false);
        }
        throw WordProblems.noDocument();
    }

    /** HTML goes another way, where it reaches nothing; so does what only looks like text. */
    private static OfficeKind flat(byte[] head) {
        String begin = new String(head, 0, Math.min(head.length, 512), StandardCharsets.ISO_8859_1)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (begin.startsWith("<") || begin.startsWith("%pdf")) {
            throw WordProblems.noDocument();
        }
        return OfficeKind.TXT;
    }

    private static Inspection packed(Path file, long mostInside) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            measure(zip, Files.size(file), mostInside);
            ZipEntry mime = zip.getEntry("mimetype");
            if (mime != null) {
                return openDocument(zip, text(zip, mime, 128));
            }
            for (OfficeKind kind : new OfficeKind[] {OfficeKind.DOCX, OfficeKind.XLSX, OfficeKind.PPTX}) {
                String folder = kind == OfficeKind.DOCX ? "word/" : kind == OfficeKind.XLSX ? "xl/" : "ppt/";
                if (zip.stream().anyMatch(entry -> entry.getName().startsWith(folder))) {
                    return new Inspection(kind, false);
                }
            }
            throw WordProblems.noDocument();
        } catch (java.util.zip.ZipException | IllegalArgumentException broken) {
            throw WordProblems.unreadable(broken);
        }
    }

    private static void measure(ZipFile zip, long size, long most) {
        long inside = 0;
        Enumeration<? extends ZipEntry> entries = zip.entries();
        for (int count = 0; entries.hasMoreElements(); count++) {
            inside += Math.max(0, entries.nextElement().getSize());
            if (count > MOST_ENTRIES || inside > most || inside > SMALL && inside / Math.max(1, size) > STEEPEST) {
                throw WordProblems.tooMuchInside(most / MEGABYTE);
            }
        }
    }

    private static Inspection openDocument(ZipFile zip, String type) throws IOException {
        OfficeKind kind =
                switch (type.strip().replace("-template", "")) {
                    case "application/vnd.oasis.opendocument.text" -> OfficeKind.ODT;
                    case "application/vnd.oasis.opendocument.spreadsheet" -> OfficeKind.ODS;
                    case "application/vnd.oasis.opendocument.presentation" -> OfficeKind.ODP;
                    default -> throw WordProblems.noDocument();
                };
        ZipEntry manifest = zip.getEntry("META-INF/manifest.xml");
        boolean locked = manifest != null && text(zip, manifest, 1024 * 1024).contains("encryption-data");
        return new Inspection(kind, locked);
    }

    /** The streams of a compound file are named in UTF-16 in its directory; a locked document of today's formats lies in one called EncryptedPackage. */
    private static Inspection compound(Path file, Optional<OfficeKind> says) throws IOException {
        if (contains(file, "EncryptedPackage")) {
            return new Inspection(says.orElse(OfficeKind.DOCX), true);
        }
        if (contains(file, "WordDocument")) {
            return new Inspection(OfficeKind.DOC, false);
        }
        if (contains(file, "PowerPoint Document")) {
            return new Inspection(OfficeKind.PPT, false);
        }
        if (contains(file, "Workbook") || contains(file, "Book")) {
            return new Inspection(OfficeKind.XLS, false);
        }
        throw WordProblems.noDocument();
    }

    private static boolean contains(Path file, String streamName) throws IOException {
        byte[] wanted = streamName.getBytes(StandardCharsets.UTF_16LE);
        byte[] buffer = new byte[HEAD + wanted.length];
        int kept = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(buffer, kept, HEAD); read > 0; read = in.readNBytes(buffer, kept, HEAD)) {
                int end = kept + read;
                for (int at = 0; at + wanted.length <= end; at++) {
                    if (Arrays.equals(buffer, at, at + wanted.length, wanted, 0, wanted.length)) {
                        return true;
                    }
                }
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(buffer, end - kept, buffer, 0, kept);
            }
        }
        return false;
    }

    private static String text(ZipFile zip, ZipEntry entry, int most) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(most), StandardCharsets.UTF_8);
        }
    }

    /** Without control characters, but for the usual ones and the marks of UTF-16. */
    private static boolean isText(byte[] head) {
        if (head.length >= 2
                && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE
                        || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF)) {
            return true;
        }
        for (byte b : head) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f') {
                return false;
            }
        }
        return head.length > 0;
    }

    private static boolean startsWith(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
