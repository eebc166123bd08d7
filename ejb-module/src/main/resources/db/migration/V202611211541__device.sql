-- Push messages need to know where: the token that Firebase gave the app on a phone or in a browser.
CREATE TABLE device (
    token_hash bytea         NOT NULL,
    token      varchar(4096) NOT NULL,
    account_id uuid          NOT NULL,
    platform   varchar(7)    NOT NULL,
    created_at timestamptz   NOT NULL,
    seen_at    timestamptz   NOT NULL,
    CONSTRAINT device_pk PRIMARY KEY (token_hash),
    CONSTRAINT device_account_fk FOREIGN KEY (account_id) REFERENCES account (id) ON DELETE CASCADE,
    CONSTRAINT device_platform_ck CHECK (platform IN ('ANDROID', 'IOS', 'WEB')),
    CONSTRAINT device_hash_ck CHECK (length(token_hash) = 32)
);

CREATE INDEX device_account_idx ON device (account_id, seen_at);
