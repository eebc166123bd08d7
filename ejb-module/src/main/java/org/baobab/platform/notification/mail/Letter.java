package org.baobab.platform.notification.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.UUID;
import org.baobab.platform.notification.Attachment;
import org.baobab.platform.notification.Delivery;
import org.baobab.platform.notification.Message;

/** A message as MIME: text and HTML as alternatives, and the same Message-ID at every attempt, so that a receiver can tell a repetition. */
class Letter extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final UUID id;
    private final InternetAddress sender;

    Letter(Session session, InternetAddress sender, Delivery delivery) throws MessagingException {
        super(session);
        this.id = delivery.id();
        this.sender = sender;
        Message message = delivery.message();
        setFrom(sender);
        setRecipient(RecipientType.TO, new InternetAddress(message.address(), true));
        setSubject(message.subject(), UTF_8);
        setSentDate(Date.from(delivery.createdAt()));
        setContentLanguage(new String[] {message.language()});
        // No holiday answers, please (RFC 3834).
        setHeader("Auto-Submitted", "auto-generated");
        if (message.unsubscribe() != null) {
            endsByOneClick(message.unsubscribe());
        }
        fill(message);
        saveChanges();
    }

    /** RFC 8058: the reader's mail program shows a button and posts to the address itself. */
    private void endsByOneClick(URI address) throws MessagingException {
        setHeader("List-Unsubscribe", "<" + address.toASCIIString() + ">");
        setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
    }

    private void fill(Message message) throws MessagingException {
        if (!message.attachments().isEmpty()) {
            setContent(withFiles(message));
        } else if (message.html() != null) {
            setContent(alternatives(message));
        } else {
            setText(message.text(), UTF_8);
        }
    }

    private static Multipart alternatives(Message message) throws MessagingException {
        return new MimeMultipart("alternative", part(message.text(), "plain"), part(message.html(), "html"));
    }

    private static Multipart withFiles(Message message) throws MessagingException {
        MimeMultipart mixed = new MimeMultipart("mixed");
        if (message.html() == null) {
            mixed.addBodyPart(part(message.text(), "plain"));
        } else {
            MimeBodyPart words = new MimeBodyPart();
            words.setContent(alternatives(message));
            mixed.addBodyPart(words);
        }
        for (Attachment file : message.attachments()) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.content(), file.contentType())));
            part.setFileName(file.name());
            part.setDisposition(Part.ATTACHMENT);
            mixed.addBodyPart(part);
        }
        return mixed;
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
