-- Photos of listings, and of every drawn picture a hash by which pictures that look alike are told.

ALTER TABLE picture ADD COLUMN dhash bigint;

CREATE TABLE listing_photo (
    id          uuid        NOT NULL,
    listing_id  uuid        NOT NULL,
    -- Its bytes and drawings, which go by the capabilities document and picture.
    document_id uuid        NOT NULL,
    -- Names it in public addresses, and is not to be guessed.
    key         varchar(22) NOT NULL,
    position    integer     NOT NULL,
    -- Of its widest drawing; what is null is not drawn yet.
    width       integer,
    height      integer,
    dhash       bigint,
    drawn_at    timestamptz,
    created_at  timestamptz NOT NULL,
    CONSTRAINT listing_photo_pk PRIMARY KEY (id),
    CONSTRAINT listing_photo_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_photo_document_uk UNIQUE (document_id),
    CONSTRAINT listing_photo_key_uk UNIQUE (key)
);
CREATE INDEX listing_photo_listing_idx ON listing_photo (listing_id, position);
