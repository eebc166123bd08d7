package org.baobab.platform.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.picture.drawing.DrawnPicture;
import org.baobab.platform.storage.Bucket;

/** One drawing of a picture, written once. */
@Entity
@Table(name = "picture_variant")
class PictureVariant {
    @Id
    private UUID id;

    @Column(name = "document_id", updatable = false)
    private UUID documentId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Bucket bucket;

    @Column(updatable = false)
    private int width;

    @Column(updatable = false)
    private int height;

    @Column(name = "content_type", updatable = false)
    private String contentType;

    @Column(name = "object_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private long size;

    @Column(updatable = false)
    private String sha256;

    protected PictureVariant() {}

    PictureVariant(UUID documentId, Bucket bucket, String key, DrawnPicture drawn) {
        this.id = Ids.next();
        this.documentId = documentId;
        this.bucket = bucket;
        this.key = key;
        this.width = drawn.width();
        this.height = drawn.height();
        this.contentType = drawn.contentType();
        this.size = drawn.bytes().length;
        this.sha256 = drawn.sha256();
    }

    Bucket bucket() {
        return bucket;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    String contentType() {
        return contentType;
    }

    String key() {
        return key;
    }

    long size() {
        return size;
    }

    String sha256() {
        return sha256;
    }
}
