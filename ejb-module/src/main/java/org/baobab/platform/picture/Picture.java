package org.baobab.platform.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;

/**
 * A document that is drawn in several widths. It waits for its task, and is ready or has failed from then on; a failed one can become ready when an operator
 * tries again. Whoever may read the document may read this.
 */
@Entity
@Table(name = "picture")
class Picture {
    @Id
    @Column(name = "document_id")
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    private PictureState state = PictureState.WAITING;

    private String failure;

    private Long dhash;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Picture() {}

    Picture(DocumentView document) {
        this.documentId = document.id();
        this.createdAt = document.createdAt();
    }

    void ready(long hash) {
        state = PictureState.READY;
        failure = null;
        dhash = hash;
    }

    void fail(String why) {
        state = PictureState.FAILED;
        failure = why;
    }

    PictureState state() {
        return state;
    }

    Long dhash() {
        return dhash;
    }

    String failure() {
        return failure;
    }
}
