-- How often a listing was seen, kept as a favourite and asked for, by day; and what somebody typed of a listing that is not complete, or not saved, yet.

CREATE TABLE listing_figure (
    listing_id uuid        NOT NULL,
    -- Of UTC.
    day        date        NOT NULL,
    kind       varchar(10) NOT NULL,
    count      bigint      NOT NULL,
    CONSTRAINT listing_figure_pk PRIMARY KEY (listing_id, day, kind),
    CONSTRAINT listing_figure_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_figure_kind_ck CHECK (kind IN ('VIEW', 'FAVORITE', 'PHONE', 'WHATSAPP', 'MESSAGE')),
    CONSTRAINT listing_figure_count_ck CHECK (count > 0)
);

CREATE TABLE listing_draft (
    id              uuid        NOT NULL,
    -- Who types, and for whom; null for a listing of their own.
    account_id      uuid        NOT NULL,
    organization_id uuid,
    -- What it changes; null for one that is to be.
    listing_id      uuid,
    -- Of the listing, when the form last agreed with it.
    listing_version bigint,
    -- The form as it stands, and as it was when it last agreed with the listing.
    form            jsonb       NOT NULL,
    base            jsonb,
    step            smallint    NOT NULL,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    CONSTRAINT listing_draft_pk PRIMARY KEY (id),
    CONSTRAINT listing_draft_listing_uk UNIQUE (account_id, listing_id),
    CONSTRAINT listing_draft_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT listing_draft_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT listing_draft_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_draft_version_ck CHECK ((listing_id IS NULL) = (listing_version IS NULL))
);
CREATE INDEX listing_draft_listing_idx ON listing_draft (listing_id) WHERE listing_id IS NOT NULL;
