package org.baobab.sandbox.inbox;

import java.util.List;

/** An e-mail taken apart: what its reader sees, and its source as it came over the wire. */
public record Letter(
        String from,
        String fromName,
        String subject,
        String text,
        String html,
        List<Attachment> attachments,
        byte[] source) {

    /** A file that came with the letter; {@code contentId} is set where the HTML shows it as a picture. */
    public record Attachment(String name, String type, String contentId, byte[] content) {}

    long bytes() {
        return source.length
                + 2L * (length(text) + length(html))
                + attachments.stream().mapToLong(file -> file.content().length).sum();
    }

    private static int length(String text) {
        return text == null ? 0 : text.length();
    }
}
