-- Property on offer: who offers it, the listing itself, what it cost before, and what a currency is worth.

CREATE TABLE exchange_rate (
    currency   varchar(3)     NOT NULL,
    -- How much of the base currency (baobab.listings.currency) one unit is worth.
    rate       numeric(24, 12) NOT NULL,
    changed_at timestamptz    NOT NULL,
    changed_by uuid,
    version    bigint         NOT NULL DEFAULT 0,
    CONSTRAINT exchange_rate_pk PRIMARY KEY (currency),
    CONSTRAINT exchange_rate_rate_ck CHECK (rate > 0)
);

-- One for an organisation that lets or sells for others, one for a person who lets or sells their own.
CREATE TABLE advertiser (
    id               uuid          NOT NULL,
    organization_id  uuid,
    account_id       uuid,
    name             varchar(120)  NOT NULL,
    about            varchar(2000),
    phone            varchar(20),
    whatsapp         varchar(20),
    logo_document_id uuid,
    verified_at      timestamptz,
    verified_by      uuid,
    created_at       timestamptz   NOT NULL,
    version          bigint        NOT NULL,
    CONSTRAINT advertiser_pk PRIMARY KEY (id),
    CONSTRAINT advertiser_organization_uk UNIQUE (organization_id),
    CONSTRAINT advertiser_account_uk UNIQUE (account_id),
    CONSTRAINT advertiser_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT advertiser_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT advertiser_owner_ck CHECK ((organization_id IS NULL) <> (account_id IS NULL))
);

CREATE TABLE listing (
    id              uuid           NOT NULL,
    advertiser_id   uuid           NOT NULL,
    -- The same owner as the advertiser's, one of the two.
    organization_id uuid,
    account_id      uuid,
    created_by      uuid,
    title           varchar(120)   NOT NULL,
    description     varchar(10000) NOT NULL,
    offer           varchar(8)     NOT NULL,
    type            varchar(12)    NOT NULL,
    price_amount    numeric(19, 4) NOT NULL,
    price_currency  varchar(3)     NOT NULL,
    price_per       varchar(8),
    -- In the base currency at the stored rate, to search and sort by.
    price_common    numeric(24, 4) NOT NULL,
    bedrooms        integer,
    bathrooms       integer,
    -- Square metres.
    area            numeric(12, 2),
    country         varchar(2)     NOT NULL,
    city            varchar(80)    NOT NULL,
    district        varchar(80),
    street          varchar(160),
    -- Found from the words above or from the place; null where unknown.
    region          varchar(80),
    prefecture      varchar(80),
    commune         varchar(80),
    latitude        double precision,
    longitude       double precision,
    amenities       text[]         NOT NULL DEFAULT '{}',
    state           varchar(12)    NOT NULL,
    state_reason    varchar(500),
    created_at      timestamptz    NOT NULL,
    -- Of what it says or shows, not of its state.
    changed_at      timestamptz    NOT NULL,
    -- Of its state.
    moved_at        timestamptz    NOT NULL,
    published_at    timestamptz,
    expires_at      timestamptz,
    -- When the advertiser was last told that it will expire soon.
    reminded_at     timestamptz,
    -- For nobody any more; the row goes some days later, and what refers to it goes or forgets it.
    deleted_at      timestamptz,
    version         bigint         NOT NULL,
    CONSTRAINT listing_pk PRIMARY KEY (id),
    CONSTRAINT listing_advertiser_fk FOREIGN KEY (advertiser_id) REFERENCES advertiser (id),
    CONSTRAINT listing_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT listing_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT listing_currency_fk FOREIGN KEY (price_currency) REFERENCES exchange_rate (currency),
    CONSTRAINT listing_owner_ck CHECK ((organization_id IS NULL) <> (account_id IS NULL)),
    CONSTRAINT listing_offer_ck CHECK (offer IN ('SALE', 'RENT', 'STAY')),
    CONSTRAINT listing_type_ck CHECK (type IN ('HOUSE', 'APARTMENT', 'LAND', 'OFFICE', 'SHOP', 'ROOM')),
    CONSTRAINT listing_price_per_ck CHECK (price_per IN ('MONTH', 'NIGHT')),
    CONSTRAINT listing_price_ck CHECK (price_amount >= 0),
    CONSTRAINT listing_place_ck CHECK ((latitude IS NULL) = (longitude IS NULL)
        AND latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
    CONSTRAINT listing_state_ck CHECK (state IN ('DRAFT', 'PENDING', 'PUBLISHED', 'EXPIRED', 'REJECTED', 'ARCHIVED')),
    CONSTRAINT listing_published_ck CHECK (state <> 'PUBLISHED' OR (published_at IS NOT NULL AND expires_at IS NOT NULL)),
    CONSTRAINT listing_deleted_ck CHECK (deleted_at IS NULL OR state = 'ARCHIVED')
);
CREATE INDEX listing_organization_idx ON listing (organization_id, id) WHERE organization_id IS NOT NULL;
CREATE INDEX listing_account_idx ON listing (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX listing_advertiser_idx ON listing (advertiser_id, published_at DESC) WHERE state = 'PUBLISHED';
CREATE INDEX listing_newest_idx ON listing (published_at DESC, id DESC) WHERE state = 'PUBLISHED';
CREATE INDEX listing_expiry_idx ON listing (expires_at, id) WHERE state = 'PUBLISHED';
CREATE INDEX listing_deleted_idx ON listing (deleted_at) WHERE deleted_at IS NOT NULL;
-- A new rate rewrites the listings of its currency in the order of their ids.
CREATE INDEX listing_currency_idx ON listing (price_currency, id);

-- What it cost since when, the present price included, from its first publication on.
CREATE TABLE listing_price (
    listing_id uuid           NOT NULL,
    changed_at timestamptz    NOT NULL,
    amount     numeric(19, 4) NOT NULL,
    currency   varchar(3)     NOT NULL,
    CONSTRAINT listing_price_pk PRIMARY KEY (listing_id, changed_at),
    CONSTRAINT listing_price_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE
);

-- Rates of autumn 2026 in francs of Guinea, to begin with; operators keep them.
INSERT INTO exchange_rate (currency, rate, changed_at) VALUES
    ('GNF', 1, now()),
    ('XOF', 15.25, now()),
    ('EUR', 10000, now()),
    ('USD', 8650, now()),
    ('GBP', 11450, now()),
    ('DZD', 66.4, now()),
    ('MAD', 935, now());
