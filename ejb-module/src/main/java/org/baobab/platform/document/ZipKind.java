package org.baobab.platform.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a zip holds, as far as its first bytes tell: an Office file names its main part in the first entry, an OpenDocument or a book its type, a Java or
 * Android program shows itself by its first entries.
 */
final class ZipKind {
    private static final int MOST_ENTRIES = 200;
    private static final int LONGEST_TEXT = 64 * 1024;

    /** What a bomb may make of these few bytes at most. */
    private static final long MOST_INFLATED = 4L * 1024 * 1024;

    private long inflated;

    private ZipKind() {}

    static ContentKind of(byte[] head) {
        return new ZipKind().look(head);
    }

    private ContentKind look(byte[] head) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(head))) {
            ZipEntry entry = zip.getNextEntry();
            for (int i = 0; entry != null && i < MOST_ENTRIES && inflated < MOST_INFLATED; i++) {
                ContentKind found = ofEntry(entry.getName(), zip);
                if (found != null) {
                    return found;
                }
                skip(zip);
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException cutOff) {
            // The head ends in the middle of an entry, or a name is in an unknown charset: it is some zip.
        }
        return ContentKind.ZIP;
    }

    private ContentKind ofEntry(String name, ZipInputStream zip) throws IOException {
        return switch (name) {
            case "mimetype" -> ofMediaType(text(zip).strip());
            case "[Content_Types].xml" -> ofParts(text(zip));
            case "META-INF/MANIFEST.MF", "AndroidManifest.xml", "classes.dex" -> ContentKind.EXECUTABLE;
            default -> ofPath(name);
        };
    }

    private static ContentKind ofMediaType(String type) {
        return switch (type) {
            case "application/vnd.oasis.opendocument.text" -> ContentKind.ODT;
            case "application/vnd.oasis.opendocument.spreadsheet" -> ContentKind.ODS;
            case "application/vnd.oasis.opendocument.presentation" -> ContentKind.ODP;
            case "application/epub+zip" -> ContentKind.EPUB;
            default -> null;
        };
    }

    private static ContentKind ofParts(String contentTypes) {
        if (contentTypes.contains("macroEnabled") || contentTypes.contains("vbaProject")) {
            return ContentKind.OFFICE_WITH_MACROS;
        }
        if (contentTypes.contains("wordprocessingml.document.main")
                || contentTypes.contains("wordprocessingml.template")) {
            return ContentKind.DOCX;
        }
        if (contentTypes.contains("spreadsheetml.sheet.main")) {
            return ContentKind.XLSX;
        }
        return contentTypes.contains("presentationml.presentation.main") ? ContentKind.PPTX : null;
    }

    /** Some writers put the list of types last. */
    private static ContentKind ofPath(String name) {
        if (name.endsWith(".class")) {
            return ContentKind.EXECUTABLE;
        }
        return switch (name) {
            case "word/vbaProject.bin", "xl/vbaProject.bin", "ppt/vbaProject.bin" -> ContentKind.OFFICE_WITH_MACROS;
            case "word/document.xml" -> ContentKind.DOCX;
            case "xl/workbook.xml" -> ContentKind.XLSX;
            case "ppt/presentation.xml" -> ContentKind.PPTX;
            default -> null;
        };
    }

    private String text(ZipInputStream zip) throws IOException {
        byte[] bytes = zip.readNBytes(LONGEST_TEXT);
        inflated += bytes.length;
        return new String(bytes, UTF_8);
    }

    private void skip(ZipInputStream zip) throws IOException {
        byte[] piece = new byte[8192];
        int read = zip.read(piece);
        while (read >= 0 && inflated < MOST_INFLATED) {
            inflated += read;
            read = zip.read(piece);
        }
    }
}
