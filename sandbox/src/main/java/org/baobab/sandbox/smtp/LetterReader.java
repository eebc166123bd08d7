package org.baobab.sandbox.smtp;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.baobab.sandbox.inbox.Letter;

/** Takes a letter apart by MIME; one that is not MIME at all is shown as it came. */
final class LetterReader {
    private static final int MAX_DEPTH = 10;

    private final List<Letter.Attachment> attachments = new ArrayList<>();
    private String text;
    private String html;

    static Letter read(byte[] source, String envelopeSender) {
        try {
            MimeMessage message = new MimeMessage(null, new ByteArrayInputStream(source));
            LetterReader reader = new LetterReader();
            reader.walk(message, 0);
            Address[] senders = message.getFrom();
            boolean named = senders != null && senders.length > 0 && senders[0] instanceof InternetAddress;
            InternetAddress sender = named ? (InternetAddress) senders[0] : new InternetAddress(envelopeSender, false);
            return new Letter(
                    sender.getAddress(),
                    sender.getPersonal(),
                    message.getSubject(),
                    reader.text,
                    reader.html,
                    List.copyOf(reader.attachments),
                    source);
        } catch (MessagingException | IOException | RuntimeException e) {
            String raw = new String(source, StandardCharsets.UTF_8);
            return new Letter(envelopeSender, null, null, raw, null, List.of(), source);
        }
    }

    private void walk(MimePart part, int depth) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && depth < MAX_DEPTH) {
            Multipart parts = (Multipart) part.getContent();
            for (int i = 0; i < parts.getCount(); i++) {
                walk((MimePart) parts.getBodyPart(i), depth + 1);
            }
        } else if (isBody(part) && part.isMimeType("text/html") && html == null) {
            html = string(part);
        } else if (isBody(part) && part.isMimeType("text/plain") && text == null) {
            text = string(part).replace("\r\n", "\n");
        } else {
            attach(part);
        }
    }

    private static boolean isBody(Part part) throws MessagingException {
        return !Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition()) && part.getFileName() == null;
    }

    private void attach(MimePart part) throws MessagingException, IOException {
        String contentId = part.getContentID();
        attachments.add(new Letter.Attachment(
                part.getFileName() == null ? "part-" + (attachments.size() + 1) : part.getFileName(),
                new ContentType(part.getContentType()).getBaseType(),
                contentId == null ? null : contentId.replaceAll("^<|>$", ""),
                part.getInputStream().readAllBytes()));
    }

    private static String string(MimePart part) throws MessagingException, IOException {
        String charset = new ContentType(part.getContentType()).getParameter("charset");
        boolean known = charset != null && Charset.isSupported(charset);
        return new String(
                part.getInputStream().readAllBytes(), known ? Charset.forName(charset) : StandardCharsets.UTF_8);
    }
}
