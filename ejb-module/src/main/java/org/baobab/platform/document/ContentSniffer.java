package org.baobab.platform.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Tells kinds by their first bytes. */
final class ContentSniffer {
    private static final Map<byte[], ContentKind> BEGINNINGS = new LinkedHashMap<>();
    private static final Set<String> PROGRAM_NAMES = Set.of(
            "exe", "com", "bat", "cmd", "scr", "pif", "ps1", "psm1", "vbs", "vbe", "js", "jse", "mjs", "wsf", "wsh",
            "hta", "msi", "msp", "cpl", "sh", "bash", "command", "desktop", "reg", "inf", "jar", "apk", "lnk", "url");

    static {
        bytes("FFD8FF", ContentKind.JPEG);
        bytes("89504E470D0A1A0A", ContentKind.PNG);
        text("GIF87a", ContentKind.GIF);
        text("GIF89a", ContentKind.GIF);
        bytes("49492A00", ContentKind.TIFF);
        bytes("4D4D002A", ContentKind.TIFF);
        text("%PDF-", ContentKind.PDF);
        text("{\\rtf", ContentKind.RTF);
        bytes("D0CF11E0A1B11AE1", ContentKind.OLE);
        text("OggS", ContentKind.OGG);
        text("fLaC", ContentKind.FLAC);
        text("ID3", ContentKind.MP3);
        text("#!AMR", ContentKind.AMR);
        bytes("1A45DFA3", ContentKind.WEBM);
        bytes("1F8B08", ContentKind.GZIP);
        bytes("377ABCAF271C", ContentKind.SEVEN_ZIP);
        text("Rar!\u001a\u0007", ContentKind.RAR);
        text("MZ", ContentKind.EXECUTABLE);
        text("\u007fELF", ContentKind.EXECUTABLE);
        bytes("CAFEBABE", ContentKind.EXECUTABLE);
        bytes("FEEDFACE", ContentKind.EXECUTABLE);
        bytes("FEEDFACF", ContentKind.EXECUTABLE);
        bytes("CEFAEDFE", ContentKind.EXECUTABLE);
        bytes("CFFAEDFE", ContentKind.EXECUTABLE);
        bytes("0061736D", ContentKind.EXECUTABLE);
        text("dex\n", ContentKind.EXECUTABLE);
        bytes("4C0000000114020000", ContentKind.EXECUTABLE);
        text("#!", ContentKind.EXECUTABLE);
    }

    private ContentSniffer() {}

    static ContentKind sniff(byte[] head, String extension) {
        if (head.length == 0) {
            return ContentKind.EMPTY;
        }
        ContentKind kind = byBytes(head);
        boolean open = kind == ContentKind.TEXT || kind == ContentKind.HTML || kind == ContentKind.OLE;
        // A script is a text, and an installer an OLE file: there the name decides what a double click would do.
        return open && PROGRAM_NAMES.contains(extension) ? ContentKind.EXECUTABLE : kind;
    }

    private static ContentKind byBytes(byte[] head) {
        for (Map.Entry<byte[], ContentKind> beginning : BEGINNINGS.entrySet()) {
            if (startsWith(head, 0, beginning.getKey())) {
                return beginning.getValue();
            }
        }
        if (startsWith(head, 0, "PK\u0003\u0004") || startsWith(head, 0, "PK\u0005\u0006")) {
            return ZipKind.of(head);
        }
        if (startsWith(head, 0, "RIFF")) {
            return startsWith(head, 8, "WEBP")
                    ? ContentKind.WEBP
                    : startsWith(head, 8, "WAVE") ? ContentKind.WAV : ContentKind.BINARY;
        }
        if (startsWith(head, 4, "ftyp")) {
            return ofIsoMedia(head);
        }
        if (isMpegSound(head)) {
            return (head[1] & 0x06) == 0 ? ContentKind.AAC : ContentKind.MP3;
        }
        if (startsWith(head, 0, "BM") && head.length > 14 && head[14] == 40) {
            return ContentKind.BMP;
        }
        return TextCheck.isText(head) ? ofText(head) : ContentKind.BINARY;
    }

    private static ContentKind ofIsoMedia(byte[] head) {
        String brand = head.length < 12 ? "" : new String(head, 8, 4, ISO_8859_1);
        return switch (brand) {
            case "avif", "avis" -> ContentKind.AVIF;
            case "heic", "heix", "hevc", "mif1", "msf1" -> ContentKind.HEIC;
            case "M4A ", "M4B " -> ContentKind.M4A;
            case "qt  " -> ContentKind.QUICKTIME;
            default -> brand.startsWith("3g") ? ContentKind.THREE_GP : ContentKind.MP4;
        };
    }

    /** Eleven bits of synchronisation, then a layer (II or III; none in AAC), a rate and a frequency that exist. */
    private static boolean isMpegSound(byte[] head) {
        return head.length > 3
                && (head[0] & 0xFF) == 0xFF
                && (head[1] & 0xE0) == 0xE0
                && ((head[1] & 0xF6) == 0xF0 || (head[1] & 0x06) == 0x02 || (head[1] & 0x06) == 0x04)
                && (head[2] & 0xF0) != 0xF0
                && (head[2] & 0x0C) != 0x0C;
    }

    /** A browser looks for a page behind blanks, comments and declarations, and so do we. */
    private static ContentKind ofText(byte[] head) {
        String start = TextCheck.decode(head).toLowerCase(Locale.ROOT);
        String text = start.replaceFirst("^\\ufeff", "").stripLeading();
        if (!text.startsWith("<")) {
            return text.startsWith("%!ps") ? ContentKind.EXECUTABLE : ContentKind.TEXT;
        }
        String markup = text.replaceAll("(?s)<!--.*?(-->|$)", "").stripLeading();
        if (markup.contains("<svg") && isBefore(markup, "<svg", "<html")) {
            return ContentKind.SVG;
        }
        boolean page = markup.startsWith("<!doctype html")
                || markup.contains("<html")
                || markup.contains("<script")
                || markup.contains("<body")
                || markup.contains("<head")
                || markup.contains("<iframe");
        return page ? ContentKind.HTML : ContentKind.TEXT;
    }

    private static boolean isBefore(String text, String first, String second) {
        int at = text.indexOf(second);
        return at < 0 || text.indexOf(first) < at;
    }

    private static boolean startsWith(byte[] head, int offset, String mark) {
        return startsWith(head, offset, mark.getBytes(ISO_8859_1));
    }

    private static boolean startsWith(byte[] head, int offset, byte[] mark) {
        if (head.length < offset + mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if (head[offset + i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static void bytes(String hex, ContentKind kind) {
        BEGINNINGS.put(HexFormat.of().parseHex(hex), kind);
    }

    private static void text(String mark, ContentKind kind) {
        BEGINNINGS.put(mark.getBytes(US_ASCII), kind);
    }
}
