package org.baobab.platform.notification;

import java.util.Objects;

/**
 * A file that comes with a letter.
 *
 * @param name as its reader sees it, accents and all; never a path
 */
public record Attachment(String name, String contentType, byte[] content) {
    private static final int LONGEST_NAME = 200;
    private static final String ANYTHING = "application/octet-stream";

    public Attachment {
        Objects.requireNonNull(content, "content");
        name = plain(name);
        contentType = contentType != null && contentType.matches("[\\w.+-]+/[\\w.+-]+") ? contentType : ANYTHING;
    }

    /** Without what could end a header, lead into a folder, or be taken for one. */
    private static String plain(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\u2028\\u2029\"<>:|?*]", "").strip();
        if (safe.isEmpty()) {
            return "document";
        }
        return safe.length() <= LONGEST_NAME ? safe : safe.substring(safe.length() - LONGEST_NAME);
    }

    /** Names the file without what is in it. */
    @Override
    public String toString() {
        return name + " (" + content.length + " bytes)";
    }
}
