-- Which chapters of the demonstration are loaded, and the pictures that its listings are still to have.

CREATE TABLE demonstration_chapter (
    name      varchar(40) NOT NULL,
    loaded_at timestamptz NOT NULL,
    CONSTRAINT demonstration_chapter_pk PRIMARY KEY (name)
);

CREATE TABLE demonstration_listing (
    listing_id uuid    NOT NULL,
    -- Tells how the property looks in all of its pictures.
    property   integer NOT NULL,
    -- What each picture shows; the first so many of them are drawn.
    scenes     text[]  NOT NULL,
    drawn      integer NOT NULL DEFAULT 0,
    CONSTRAINT demonstration_listing_pk PRIMARY KEY (listing_id),
    CONSTRAINT demonstration_listing_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE
);
