-- Vehicles, drivers and depots, with what became of a vehicle: its states and the readings of its odometer.
--
-- Whatever refers to a vehicle, a driver or a depot and is history that must stay (assignments, expenses) refers without a rule for deletion, which makes
-- deleting impossible; what is nothing without it (positions, papers) says ON DELETE CASCADE.

-- What is sought, without capitals and accents; the same for what is typed. A locale of its own, because databases differ in theirs.
CREATE FUNCTION fleet_words(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN translate(lower(words COLLATE "und-x-icu"), 'àâäáãéèêëíìîïóòôöõúùûüýÿçñ', 'aaaaaeeeeiiiiooooouuuuyycn');

-- Letters and digits alone: a registration and a licence are the same however they are spaced.
CREATE FUNCTION fleet_key(words text) RETURNS text
    LANGUAGE sql IMMUTABLE PARALLEL SAFE
    RETURN regexp_replace(upper(words COLLATE "und-x-icu"), '[^[:alnum:]]' COLLATE "und-x-icu", '', 'g');

CREATE TABLE fleet_depot (
    id              uuid             NOT NULL,
    organization_id uuid             NOT NULL,
    name            varchar(120)     NOT NULL,
    address         varchar(200),
    latitude        double precision NOT NULL,
    longitude       double precision NOT NULL,
    capacity        integer,
    words           text             NOT NULL GENERATED ALWAYS AS (fleet_words(name || ' ' || coalesce(address, ''))) STORED,
    created_at      timestamptz      NOT NULL,
    changed_at      timestamptz      NOT NULL,
    version         bigint           NOT NULL DEFAULT 0,
    CONSTRAINT fleet_depot_pk PRIMARY KEY (id),
    CONSTRAINT fleet_depot_owner_uk UNIQUE (organization_id, id),
    CONSTRAINT fleet_depot_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_depot_capacity_ck CHECK (capacity >= 0)
);

-- The nearest ones of an organisation.
CREATE INDEX fleet_depot_place_idx ON fleet_depot USING gist (organization_id, geo_point(latitude, longitude));
CREATE INDEX fleet_depot_words_idx ON fleet_depot USING gist (organization_id, words gist_trgm_ops);

CREATE TABLE fleet_vehicle (
    id                uuid        NOT NULL,
    organization_id   uuid        NOT NULL,
    registration      varchar(20) NOT NULL,
    registration_key  text        NOT NULL GENERATED ALWAYS AS (fleet_key(registration)) STORED,
    vin               varchar(17),
    brand             varchar(60) NOT NULL,
    model             varchar(60) NOT NULL,
    year              integer     NOT NULL,
    kind              varchar(12) NOT NULL,
    fuel              varchar(12) NOT NULL,
    depot_id          uuid,
    status            varchar(12) NOT NULL DEFAULT 'AVAILABLE',
    -- An assignment runs: what becomes of the state when the workshop gives the vehicle back.
    occupied          boolean     NOT NULL DEFAULT false,
    odometer_km       bigint      NOT NULL DEFAULT 0,
    odometer_at       timestamptz NOT NULL,
    -- What its tracker sends: the hash finds the vehicle, the other, sealed where there is a key, shows it to those who set the tracker up.
    tracker_hash      bytea       NOT NULL,
    tracker_kept      bytea       NOT NULL,
    -- The first of its photos.
    photo_document_id uuid,
    words             text        NOT NULL
        GENERATED ALWAYS AS (fleet_words(registration || ' ' || fleet_key(registration) || ' ' || brand || ' ' || model)) STORED,
    created_at        timestamptz NOT NULL,
    changed_at        timestamptz NOT NULL,
    version           bigint      NOT NULL DEFAULT 0,
    CONSTRAINT fleet_vehicle_pk PRIMARY KEY (id),
    CONSTRAINT fleet_vehicle_owner_uk UNIQUE (organization_id, id),
    CONSTRAINT fleet_vehicle_registration_uk UNIQUE (organization_id, registration_key),
    CONSTRAINT fleet_vehicle_tracker_uk UNIQUE (tracker_hash),
    CONSTRAINT fleet_vehicle_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_vehicle_depot_fk FOREIGN KEY (organization_id, depot_id) REFERENCES fleet_depot (organization_id, id),
    CONSTRAINT fleet_vehicle_registration_ck CHECK (registration_key <> ''),
    CONSTRAINT fleet_vehicle_odometer_ck CHECK (odometer_km >= 0)
);

CREATE INDEX fleet_vehicle_depot_idx ON fleet_vehicle (depot_id) WHERE depot_id IS NOT NULL;
CREATE INDEX fleet_vehicle_status_idx ON fleet_vehicle (organization_id, status, id);
CREATE INDEX fleet_vehicle_words_idx ON fleet_vehicle USING gist (organization_id, words gist_trgm_ops);

CREATE TABLE fleet_vehicle_status (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    vehicle_id      uuid        NOT NULL,
    status          varchar(12) NOT NULL,
    at              timestamptz NOT NULL,
    account_id      uuid,
    CONSTRAINT fleet_vehicle_status_pk PRIMARY KEY (id),
    CONSTRAINT fleet_vehicle_status_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE
);

CREATE INDEX fleet_vehicle_status_vehicle_idx ON fleet_vehicle_status (vehicle_id, at DESC);

CREATE TABLE fleet_odometer (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    vehicle_id      uuid         NOT NULL,
    km              bigint       NOT NULL,
    at              timestamptz  NOT NULL,
    source          varchar(12)  NOT NULL,
    -- Why it says less than the reading before it.
    reason          varchar(200),
    account_id      uuid,
    CONSTRAINT fleet_odometer_pk PRIMARY KEY (id),
    CONSTRAINT fleet_odometer_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_odometer_km_ck CHECK (km >= 0)
);

CREATE INDEX fleet_odometer_vehicle_idx ON fleet_odometer (vehicle_id, at DESC, id DESC);

CREATE TABLE fleet_driver (
    id                    uuid         NOT NULL,
    organization_id       uuid         NOT NULL,
    full_name             varchar(120) NOT NULL,
    licence_number        varchar(40)  NOT NULL,
    licence_key           text         NOT NULL GENERATED ALWAYS AS (fleet_key(licence_number)) STORED,
    -- With blanks between them.
    licence_classes       varchar(80)  NOT NULL DEFAULT '',
    licence_expires_on    date         NOT NULL,
    phone                 varchar(20),
    email                 varchar(254),
    -- The person who drives, once they signed in; nobody needs to be a member for that.
    account_id            uuid,
    words                 text         NOT NULL
        GENERATED ALWAYS AS (fleet_words(full_name || ' ' || licence_number || ' ' || fleet_key(licence_number))) STORED,
    created_at            timestamptz  NOT NULL,
    changed_at            timestamptz  NOT NULL,
    version               bigint       NOT NULL DEFAULT 0,
    CONSTRAINT fleet_driver_pk PRIMARY KEY (id),
    CONSTRAINT fleet_driver_owner_uk UNIQUE (organization_id, id),
    CONSTRAINT fleet_driver_licence_uk UNIQUE (organization_id, licence_key),
    CONSTRAINT fleet_driver_account_uk UNIQUE (organization_id, account_id),
    CONSTRAINT fleet_driver_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT fleet_driver_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT fleet_driver_licence_ck CHECK (licence_key <> '')
);

CREATE INDEX fleet_driver_account_idx ON fleet_driver (account_id) WHERE account_id IS NOT NULL;
-- Who signs in looks for themselves among the drivers of all organisations.
CREATE INDEX fleet_driver_email_idx ON fleet_driver (email) WHERE account_id IS NULL;
CREATE INDEX fleet_driver_phone_idx ON fleet_driver (phone) WHERE account_id IS NULL;
CREATE INDEX fleet_driver_words_idx ON fleet_driver USING gist (organization_id, words gist_trgm_ops);
