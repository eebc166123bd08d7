package org.baobab.platform.notification;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;

/** A message as MIME: text and HTML as alternatives, and the same Message-ID at every attempt, so that a receiver can tell a repetition. */
class Letter extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final UUID id;
    private final InternetAddress sender;

    Letter(Session session, InternetAddress sender, Delivery delivery) throws MessagingException {
        super(session);
        this.id = delivery.id();
        this.sender = sender;
        setFrom(sender);
        setRecipient(Message.RecipientType.TO, new InternetAddress(delivery.recipient(), true));
        setSubject(delivery.subject(), UTF_8);
        setSentDate(new Date());
        setContentLanguage(new String[] {delivery.language()});
        // No holiday answers, please (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        setContent(new MimeMultipart("alternative", part(delivery.text(), "plain"), part(delivery.html(), "html")));
        saveChanges();
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        String address = sender.getAddress();
        setHeader("Message-ID", "<" + id + address.substring(address.lastIndexOf('@')) + ">");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
