-- The key under which links that renew a listing are signed.
CREATE TABLE listing_renewal_key (
    one    boolean NOT NULL DEFAULT true,
    secret bytea   NOT NULL,
    CONSTRAINT listing_renewal_key_pk PRIMARY KEY (one),
    CONSTRAINT listing_renewal_key_one_ck CHECK (one),
    CONSTRAINT listing_renewal_key_secret_ck CHECK (length(secret) = 32)
);
