package org.baobab.platform.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;

/** A file of a letter that waits; it goes as soon as the letter went. */
@Entity
@Table(name = "message_attachment")
class StoredAttachment {
    @EmbeddedId
    private Key key;

    private String name;

    @Column(name = "content_type")
    private String contentType;

    private byte[] content;

    @Embeddable
    record Key(@Column(name = "message_id") UUID messageId, short position) {}

    protected StoredAttachment() {}

    StoredAttachment(UUID messageId, int position, Attachment file) {
        this.key = new Key(messageId, (short) position);
        this.name = file.name();
        this.contentType = file.contentType();
        this.content = file.content();
    }

    Attachment attachment() {
        return new Attachment(name, contentType, content);
    }
}
