package org.baobab.platform.conversation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import java.util.UUID;

/** A document that hangs on a message, as it was called then: its name stays when the document goes. */
@Entity
@Table(name = "conversation_attachment")
class ConversationAttachment {
    @EmbeddedId
    private Place place;

    @Column(name = "message_id", insertable = false, updatable = false)
    private UUID messageId;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Column(updatable = false)
    private String name;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private boolean picture;

    protected ConversationAttachment() {}

    ConversationAttachment(UUID messageId, int position, AttachmentView what) {
        this.place = new Place(messageId, position);
        this.messageId = messageId;
        this.documentId = what.documentId();
        this.name = what.name();
        this.contentType = what.contentType();
        this.size = what.size();
        this.picture = what.picture();
    }

    UUID messageId() {
        return place.messageId;
    }

    AttachmentView view() {
        return new AttachmentView(documentId, name, contentType, size, picture);
    }

    /** On which message, and as which of its attachments. */
    @Embeddable
    static class Place implements Serializable {
        @Column(name = "message_id")
        private UUID messageId;

        private int position;

        protected Place() {}

        Place(UUID messageId, int position) {
            this.messageId = messageId;
            this.position = position;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Place place && position == place.position && messageId.equals(place.messageId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(messageId, position);
        }
    }
}
