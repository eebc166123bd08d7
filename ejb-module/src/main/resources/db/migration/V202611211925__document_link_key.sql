-- Signs the addresses at which a document is given without a login. They hold for a month at most, but a new key would end those that people gave away.
CREATE TABLE document_link_key (
    one    boolean NOT NULL DEFAULT true,
    secret bytea   NOT NULL,
    CONSTRAINT document_link_key_pk PRIMARY KEY (one),
    CONSTRAINT document_link_key_one_ck CHECK (one),
    CONSTRAINT document_link_key_secret_ck CHECK (length(secret) = 32)
);
