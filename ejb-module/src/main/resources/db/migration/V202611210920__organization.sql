-- Companies that work in Baobab, who works for them with which rights, and the programs that act for them.

CREATE TABLE organization (
    id         uuid         NOT NULL,
    name       varchar(120) NOT NULL,
    country    varchar(2)   NOT NULL,
    currency   varchar(3)   NOT NULL,
    time_zone  varchar(60)  NOT NULL,
    created_at timestamptz  NOT NULL,
    version    bigint       NOT NULL,
    CONSTRAINT organization_pk PRIMARY KEY (id),
    CONSTRAINT organization_name_ck CHECK (name <> '')
);

CREATE TABLE organization_app (
    organization_id uuid        NOT NULL,
    app             varchar(20) NOT NULL,
    CONSTRAINT organization_app_pk PRIMARY KEY (organization_id, app),
    CONSTRAINT organization_app_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT organization_app_ck CHECK (app IN ('LISTINGS', 'STAYS', 'FLEET', 'ENERGY', 'CABINET'))
);

CREATE TABLE membership (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    account_id      uuid        NOT NULL,
    role            varchar(10) NOT NULL,
    created_at      timestamptz NOT NULL,
    version         bigint      NOT NULL,
    CONSTRAINT membership_pk PRIMARY KEY (id),
    CONSTRAINT membership_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT membership_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT membership_account_uk UNIQUE (account_id, organization_id),
    CONSTRAINT membership_role_ck CHECK (role IN ('OWNER', 'MANAGER', 'AGENT', 'VIEWER'))
);
CREATE INDEX membership_organization_idx ON membership (organization_id, id);

-- Only the hash of the token is kept: whoever reads this table cannot join with it.
CREATE TABLE invitation (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    email           varchar(254) NOT NULL,
    role            varchar(10)  NOT NULL,
    token_hash      bytea        NOT NULL,
    created_at      timestamptz  NOT NULL,
    expires_at      timestamptz  NOT NULL,
    accepted_at     timestamptz,
    accepted_by     uuid,
    version         bigint       NOT NULL,
    CONSTRAINT invitation_pk PRIMARY KEY (id),
    CONSTRAINT invitation_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT invitation_accepted_by_fk FOREIGN KEY (accepted_by) REFERENCES account (id),
    CONSTRAINT invitation_token_uk UNIQUE (token_hash),
    CONSTRAINT invitation_email_lower_ck CHECK (email = lower(email)),
    CONSTRAINT invitation_accepted_ck CHECK ((accepted_at IS NULL) = (accepted_by IS NULL)),
    CONSTRAINT invitation_role_ck CHECK (role IN ('OWNER', 'MANAGER', 'AGENT', 'VIEWER'))
);
-- Inviting somebody again replaces the link that is still open.
CREATE UNIQUE INDEX invitation_open_uk ON invitation (organization_id, email) WHERE accepted_at IS NULL;

CREATE TABLE api_key (
    id              uuid         NOT NULL,
    organization_id uuid         NOT NULL,
    name            varchar(80)  NOT NULL,
    role            varchar(10)  NOT NULL,
    prefix          varchar(16)  NOT NULL,
    secret_hash     bytea        NOT NULL,
    created_at      timestamptz  NOT NULL,
    created_by      uuid,
    expires_at      timestamptz,
    last_used_at    timestamptz,
    revoked_at      timestamptz,
    CONSTRAINT api_key_pk PRIMARY KEY (id),
    CONSTRAINT api_key_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT api_key_created_by_fk FOREIGN KEY (created_by) REFERENCES account (id),
    CONSTRAINT api_key_prefix_uk UNIQUE (prefix),
    CONSTRAINT api_key_role_ck CHECK (role IN ('OWNER', 'MANAGER', 'AGENT', 'VIEWER'))
);
CREATE INDEX api_key_organization_idx ON api_key (organization_id, id);
