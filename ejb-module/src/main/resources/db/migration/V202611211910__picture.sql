-- What became of a document that is a picture: a few smaller drawings of it, beside it in its bucket, or the reason why there are none.
CREATE TABLE picture (
    document_id uuid        NOT NULL,
    state       varchar(10) NOT NULL,
    failure     varchar(40),
    created_at  timestamptz NOT NULL,
    CONSTRAINT picture_pk PRIMARY KEY (document_id),
    CONSTRAINT picture_document_fk FOREIGN KEY (document_id) REFERENCES document (id),
    CONSTRAINT picture_state_ck CHECK (state IN ('WAITING', 'READY', 'FAILED')),
    CONSTRAINT picture_failure_ck CHECK ((state = 'FAILED') = (failure IS NOT NULL))
);

CREATE TABLE picture_variant (
    id           uuid         NOT NULL,
    document_id  uuid         NOT NULL,
    bucket       varchar(12)  NOT NULL,
    width        integer      NOT NULL,
    height       integer      NOT NULL,
    content_type varchar(20)  NOT NULL,
    object_key   varchar(200) NOT NULL,
    size         bigint       NOT NULL,
    sha256       varchar(64)  NOT NULL,
    CONSTRAINT picture_variant_pk PRIMARY KEY (id),
    CONSTRAINT picture_variant_picture_fk FOREIGN KEY (document_id) REFERENCES picture (document_id),
    -- A task that runs twice leaves one set.
    CONSTRAINT picture_variant_once_uk UNIQUE (document_id, width, content_type),
    CONSTRAINT picture_variant_key_uk UNIQUE (bucket, object_key)
);
