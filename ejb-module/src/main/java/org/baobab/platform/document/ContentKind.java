package org.baobab.platform.document;

import java.util.Locale;
import java.util.Map;

/**
 * What bytes are, whatever their name says. A table of our own and not Tika: some thirty kinds are told apart by their first bytes in microseconds and without
 * another twenty megabytes of libraries that parse what strangers send. Only what is text, or an unknown binary, takes its finer type from the name, for there the
 * name changes nothing about what the bytes can do.
 */
public enum ContentKind {
    JPEG(Family.PICTURE, "image/jpeg"),
    PNG(Family.PICTURE, "image/png"),
    WEBP(Family.PICTURE, "image/webp"),
    GIF(Family.PICTURE, "image/gif"),
    AVIF(Family.OTHER_PICTURE, "image/avif"),
    HEIC(Family.OTHER_PICTURE, "image/heic"),
    TIFF(Family.OTHER_PICTURE, "image/tiff"),
    BMP(Family.OTHER_PICTURE, "image/bmp"),
    SVG(Family.DRAWING, "image/svg+xml"),
    PDF(Family.DOCUMENT, "application/pdf"),
    RTF(Family.DOCUMENT, "application/rtf"),
    DOCX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    PPTX(Family.DOCUMENT, "application/vnd.openxmlformats-officedocument.presentationml.presentation"),
    ODT(Family.DOCUMENT, "application/vnd.oasis.opendocument.text"),
    ODS(Family.DOCUMENT, "application/vnd.oasis.opendocument.spreadsheet"),
    ODP(Family.DOCUMENT, "application/vnd.oasis.opendocument.presentation"),
    EPUB(Family.DOCUMENT, "application/epub+zip"),
    /** Word, Excel and PowerPoint before 2007 share one container; which of them it is changes nothing here. */
    OLE(Family.DOCUMENT, "application/x-ole-storage"),
    /** An Office file that brings programs along. */
    OFFICE_WITH_MACROS(Family.OTHER, "application/vnd.ms-office"),
    TEXT(Family.TEXT, "text/plain"),
    HTML(Family.PAGE, "text/html"),
    MP3(Family.SOUND, "audio/mpeg"),
    WAV(Family.SOUND, "audio/wav"),
    OGG(Family.SOUND, "audio/ogg"),
    FLAC(Family.SOUND, "audio/flac"),
    M4A(Family.SOUND, "audio/mp4"),
    AAC(Family.SOUND, "audio/aac"),
    AMR(Family.SOUND, "audio/amr"),
    MP4(Family.FILM, "video/mp4"),
    QUICKTIME(Family.FILM, "video/quicktime"),
    THREE_GP(Family.FILM, "video/3gpp"),
    /** Browsers record sound in it as well. */
    WEBM(Family.FILM, "video/webm"),
    ZIP(Family.OTHER, "application/zip"),
    GZIP(Family.OTHER, "application/gzip"),
    SEVEN_ZIP(Family.OTHER, "application/x-7z-compressed"),
    RAR(Family.OTHER, "application/vnd.rar"),
    /** Programs, libraries and scripts of any system. */
    EXECUTABLE(Family.PROGRAM, "application/x-executable"),
    EMPTY(Family.TEXT, "text/plain"),
    BINARY(Family.OTHER, "application/octet-stream");

    /** What rules speak of. */
    public enum Family {
        /** Pictures that every browser shows and that we can draw smaller. */
        PICTURE,
        OTHER_PICTURE,
        /** A picture that is a program as well, unless it was cleaned. */
        DRAWING,
        DOCUMENT,
        TEXT,
        /** A text that a browser would run. */
        PAGE,
        SOUND,
        FILM,
        PROGRAM,
        OTHER
    }

    /** How many of the first bytes tell the kind. */
    public static final int HEAD = 64 * 1024;

    private static final Map<String, String> TEXTS = Map.of(
            "csv", "text/csv",
            "md", "text/markdown",
            "json", "application/json",
            "xml", "application/xml",
            "ics", "text/calendar",
            "vcf", "text/vcard",
            "log", "text/plain",
            "css", "text/css");

    private static final Map<String, String> OLD_OFFICE = Map.of(
            "doc", "application/msword",
            "xls", "application/vnd.ms-excel",
            "ppt", "application/vnd.ms-powerpoint",
            "msg", "application/vnd.ms-outlook");

    private final Family family;
    private final String mediaType;

    ContentKind(Family family, String mediaType) {
        this.family = family;
        this.mediaType = mediaType;
    }

    /**
     * @param head the first {@value #HEAD} bytes, or all where there are fewer
     * @param name only asked where the bytes leave it open
     */
    public static ContentKind sniff(byte[] head, String name) {
        return ContentSniffer.sniff(head, extension(name));
    }

    public Family family() {
        return family;
    }

    public boolean isPicture() {
        return family == Family.PICTURE;
    }

    public boolean isText() {
        return family == Family.TEXT;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The media type as a download tells it; texts are one of several kinds by their name, and all of them in this charset. */
    public String mediaType(String name, String charset) {
        String extension = extension(name);
        return switch (this) {
            case TEXT, EMPTY -> TEXTS.getOrDefault(extension, mediaType) + ";charset=" + charset;
            case HTML -> mediaType + ";charset=" + charset;
            case OLE -> OLD_OFFICE.getOrDefault(extension, mediaType);
            default -> mediaType;
        };
    }

    static String extension(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
