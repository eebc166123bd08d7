-- What people come back for: listings they marked, and searches they keep.

CREATE TABLE favorite (
    id         uuid         NOT NULL,
    account_id uuid         NOT NULL,
    listing_id uuid         NOT NULL,
    -- As it was called then, for the day when it is no longer there.
    title      varchar(120) NOT NULL,
    created_at timestamptz  NOT NULL,
    CONSTRAINT favorite_pk PRIMARY KEY (id),
    CONSTRAINT favorite_listing_uk UNIQUE (account_id, listing_id),
    CONSTRAINT favorite_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT favorite_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE
);
CREATE INDEX favorite_account_idx ON favorite (account_id, id);
CREATE INDEX favorite_listing_idx ON favorite (listing_id);

CREATE TABLE saved_search (
    id         uuid        NOT NULL,
    account_id uuid        NOT NULL,
    name       varchar(80) NOT NULL,
    -- The parameters as they were sent, a JSON object.
    query      text        NOT NULL,
    -- Two of them again, so that a new listing is held against few searches.
    offer      varchar(8),
    type       varchar(12),
    notify     varchar(12) NOT NULL,
    -- Listings published after this have not been told of yet, where they are told of daily.
    told_until timestamptz NOT NULL,
    told_at    timestamptz,
    created_at timestamptz NOT NULL,
    version    bigint      NOT NULL,
    CONSTRAINT saved_search_pk PRIMARY KEY (id),
    CONSTRAINT saved_search_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT saved_search_notify_ck CHECK (notify IN ('NONE', 'DAILY', 'IMMEDIATE'))
);
CREATE INDEX saved_search_account_idx ON saved_search (account_id, id);
CREATE INDEX saved_search_daily_idx ON saved_search (id) WHERE notify = 'DAILY';
CREATE INDEX saved_search_immediate_idx ON saved_search (id) WHERE notify = 'IMMEDIATE';

-- Whom was told of which listing: nobody hears of one twice.
CREATE TABLE search_alert (
    search_id  uuid        NOT NULL,
    listing_id uuid        NOT NULL,
    told_at    timestamptz NOT NULL,
    CONSTRAINT search_alert_pk PRIMARY KEY (search_id, listing_id),
    CONSTRAINT search_alert_search_fk FOREIGN KEY (search_id) REFERENCES saved_search (id) ON DELETE CASCADE,
    CONSTRAINT search_alert_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE
);
CREATE INDEX search_alert_listing_idx ON search_alert (listing_id);
