-- Who may sign in, with what, and from where: the ground that everything with an owner stands on.

CREATE TABLE account (
    id                  uuid         NOT NULL,
    email               varchar(254) NOT NULL,
    phone               varchar(16),
    full_name           varchar(120) NOT NULL,
    locale              varchar(10)  NOT NULL,
    password_hash       varchar(200) NOT NULL,
    password_changed_at timestamptz  NOT NULL,
    email_verified_at   timestamptz,
    phone_verified_at   timestamptz,
    platform_role       varchar(16)  NOT NULL,
    locked_at           timestamptz,
    created_at          timestamptz  NOT NULL,
    version             bigint       NOT NULL,
    CONSTRAINT account_pk PRIMARY KEY (id),
    -- The application stores addresses in lower case, so that one mailbox is one account in whatever case it is typed.
    CONSTRAINT account_email_lower_ck CHECK (email = lower(email)),
    CONSTRAINT account_email_uk UNIQUE (email),
    CONSTRAINT account_phone_e164_ck CHECK (phone ~ '^\+[1-9][0-9]{6,14}$'),
    CONSTRAINT account_phone_uk UNIQUE (phone),
    CONSTRAINT account_platform_role_ck CHECK (platform_role IN ('ADMIN', 'OPERATOR', 'USER'))
);

-- One row is one sign-in: a browser, or a family of refresh tokens of which only the newest counts.
CREATE TABLE account_session (
    id              uuid         NOT NULL,
    account_id      uuid         NOT NULL,
    kind            varchar(8)   NOT NULL,
    family_hash     bytea        NOT NULL,
    token_hash      bytea        NOT NULL,
    device          varchar(120) NOT NULL,
    address         varchar(45),
    organization_id uuid,
    created_at      timestamptz  NOT NULL,
    last_used_at    timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    revoked_at      timestamptz,
    revoked_reason  varchar(24),
    CONSTRAINT account_session_pk PRIMARY KEY (id),
    CONSTRAINT account_session_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT account_session_kind_ck CHECK (kind IN ('BROWSER', 'TOKEN')),
    CONSTRAINT account_session_revoked_ck CHECK ((revoked_at IS NULL) = (revoked_reason IS NULL))
);
CREATE INDEX account_session_account_idx ON account_session (account_id, id);
CREATE INDEX account_session_expires_idx ON account_session (expires_at);

-- Keys that sign access tokens. The public half outlives the private one: it is published until the last token that it verifies has ended.
CREATE TABLE signing_key (
    kid             varchar(40)  NOT NULL,
    public_key      bytea        NOT NULL,
    private_key     bytea        NOT NULL,
    encrypted       boolean      NOT NULL,
    created_at      timestamptz  NOT NULL,
    retired_at      timestamptz,
    published_until timestamptz,
    CONSTRAINT signing_key_pk PRIMARY KEY (kid),
    CONSTRAINT signing_key_retired_ck CHECK ((retired_at IS NULL) = (published_until IS NULL))
);
-- Two nodes that start together may both make a key; only one of them is kept.
CREATE UNIQUE INDEX signing_key_active_uk ON signing_key ((true)) WHERE retired_at IS NULL;

-- Links sent by mail: they prove that somebody reads that mailbox, once.
CREATE TABLE account_token (
    id         uuid         NOT NULL,
    account_id uuid         NOT NULL,
    purpose    varchar(16)  NOT NULL,
    email      varchar(254) NOT NULL,
    token_hash bytea        NOT NULL,
    created_at timestamptz  NOT NULL,
    expires_at timestamptz  NOT NULL,
    used_at    timestamptz,
    CONSTRAINT account_token_pk PRIMARY KEY (id),
    CONSTRAINT account_token_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT account_token_hash_uk UNIQUE (token_hash),
    CONSTRAINT account_token_purpose_ck CHECK (purpose IN ('RESET_PASSWORD', 'VERIFY_EMAIL'))
);
CREATE INDEX account_token_account_idx ON account_token (account_id, purpose);
CREATE INDEX account_token_expires_idx ON account_token (expires_at);

-- Codes sent by text message. A row is written for unknown numbers too, so that they meet the same limits in the same time.
CREATE TABLE phone_code (
    id         uuid        NOT NULL,
    phone      varchar(16) NOT NULL,
    account_id uuid,
    salt       bytea       NOT NULL,
    code_hash  bytea       NOT NULL,
    tries      integer     NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT phone_code_pk PRIMARY KEY (id),
    CONSTRAINT phone_code_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE
);
CREATE INDEX phone_code_phone_idx ON phone_code (phone, id);
CREATE INDEX phone_code_created_idx ON phone_code (created_at);

-- Wrong passwords by login name, known or not. The name is hashed: people type passwords into the wrong field.
CREATE TABLE login_failure (
    id         uuid        NOT NULL,
    login_hash bytea       NOT NULL,
    at         timestamptz NOT NULL,
    CONSTRAINT login_failure_pk PRIMARY KEY (id)
);
CREATE INDEX login_failure_login_idx ON login_failure (login_hash, at);
CREATE INDEX login_failure_at_idx ON login_failure (at);
