-- Listings that moderators look at, and why: what rules hold, what people report, what looks copied.

-- What administrators have set of a rule. Its code says what it does.
CREATE TABLE moderation_rule (
    code       varchar(30) NOT NULL,
    enabled    boolean     NOT NULL,
    -- An object in JSON; null is what comes with the application.
    parameters text,
    changed_at timestamptz,
    changed_by uuid,
    version    bigint      NOT NULL,
    CONSTRAINT moderation_rule_pk PRIMARY KEY (code),
    CONSTRAINT moderation_rule_changed_by_fk FOREIGN KEY (changed_by) REFERENCES account (id)
);
INSERT INTO moderation_rule (code, enabled, version)
VALUES ('PHRASES', true, 0), ('PAYMENT_AHEAD', true, 0), ('LINKS', true, 0), ('CONTACT_IN_TITLE', true, 0),
       ('UPPER_CASE', true, 0), ('ABSURD_PRICE', true, 0), ('REJECTED_LATELY', true, 0), ('RESUBMITTED', true, 0),
       ('SAME_TEXT', true, 0);

CREATE TABLE moderation_case (
    id            uuid        NOT NULL,
    kind          varchar(20) NOT NULL,
    state         varchar(10) NOT NULL,
    -- Null where the row is gone; the title stays for the statistics and for whoever decided.
    listing_id    uuid,
    advertiser_id uuid,
    conversation_id uuid,
    title         varchar(200) NOT NULL,
    -- What the advertiser who asks says, and ids of papers with a blank between them.
    said          varchar(2000),
    documents     text,
    -- What the rules found, as a list in JSON.
    findings      text        NOT NULL DEFAULT '[]',
    -- Different people who reported.
    reports       integer     NOT NULL DEFAULT 0,
    -- What exactly was approved: the same content is not held again.
    fingerprint   varchar(64),
    opened_at     timestamptz NOT NULL,
    claimed_by    uuid,
    claimed_until timestamptz,
    decision      varchar(10),
    -- One of the list of reasons, and the words that the advertiser reads.
    reason        varchar(30),
    words         varchar(500),
    note          varchar(2000),
    decided_by    uuid,
    decided_at    timestamptz,
    version       bigint      NOT NULL,
    CONSTRAINT moderation_case_pk PRIMARY KEY (id),
    CONSTRAINT moderation_case_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE SET NULL,
    CONSTRAINT moderation_case_advertiser_fk FOREIGN KEY (advertiser_id) REFERENCES advertiser (id) ON DELETE SET NULL,
    CONSTRAINT moderation_case_claimed_by_fk FOREIGN KEY (claimed_by) REFERENCES account (id),
    CONSTRAINT moderation_case_decided_by_fk FOREIGN KEY (decided_by) REFERENCES account (id),
    CONSTRAINT moderation_case_kind_ck CHECK (kind IN ('PENDING', 'REPORT', 'DUPLICATE', 'VERIFICATION', 'CONVERSATION')),
    CONSTRAINT moderation_case_state_ck CHECK (state IN ('OPEN', 'DONE')),
    CONSTRAINT moderation_case_decision_ck CHECK (decision IN ('APPROVE', 'REJECT', 'DISMISS', 'OVERTAKEN')),
    CONSTRAINT moderation_case_decided_ck CHECK ((state = 'DONE') = (decision IS NOT NULL) AND (state = 'DONE') = (decided_at IS NOT NULL))
);
-- Several reports of one listing are one case, and so on: however many come at once.
CREATE UNIQUE INDEX moderation_case_open_uk ON moderation_case (listing_id, kind) WHERE state = 'OPEN';
CREATE UNIQUE INDEX moderation_case_verification_uk ON moderation_case (advertiser_id) WHERE state = 'OPEN' AND kind = 'VERIFICATION';
CREATE UNIQUE INDEX moderation_case_conversation_uk ON moderation_case (conversation_id) WHERE state = 'OPEN';
CREATE INDEX moderation_case_queue_idx ON moderation_case (state, id);
CREATE INDEX moderation_case_listing_idx ON moderation_case (listing_id);
CREATE INDEX moderation_case_advertiser_idx ON moderation_case (advertiser_id, decided_at);
CREATE INDEX moderation_case_decided_idx ON moderation_case (decided_at);

CREATE TABLE listing_report (
    id         uuid        NOT NULL,
    case_id    uuid        NOT NULL,
    listing_id uuid        NOT NULL,
    reason     varchar(20) NOT NULL,
    text       varchar(2000),
    account_id uuid,
    -- By which reports from one address are known as one reporter's; the address itself is not kept.
    address    bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT listing_report_pk PRIMARY KEY (id),
    CONSTRAINT listing_report_case_fk FOREIGN KEY (case_id) REFERENCES moderation_case (id) ON DELETE CASCADE,
    CONSTRAINT listing_report_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_report_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT listing_report_account_uk UNIQUE (listing_id, account_id),
    CONSTRAINT listing_report_reason_ck CHECK (reason IN ('SCAM', 'WRONG_INFORMATION', 'DUPLICATE', 'OFFENSIVE', 'SOLD', 'OTHER'))
);
CREATE INDEX listing_report_case_idx ON listing_report (case_id, id);
CREATE INDEX listing_report_address_idx ON listing_report (address, created_at);

-- The one row is the key under which addresses of reporters are hashed.
CREATE TABLE listing_report_key (
    one    boolean NOT NULL DEFAULT true,
    secret bytea   NOT NULL,
    CONSTRAINT listing_report_key_pk PRIMARY KEY (one),
    CONSTRAINT listing_report_key_one_ck CHECK (one),
    CONSTRAINT listing_report_key_secret_ck CHECK (length(secret) = 32)
);

-- By which copied texts are found: a hash of the very words.
CREATE TABLE listing_print (
    listing_id    uuid        NOT NULL,
    advertiser_id uuid        NOT NULL,
    text_hash     bigint      NOT NULL,
    made_at       timestamptz NOT NULL,
    CONSTRAINT listing_print_pk PRIMARY KEY (listing_id),
    CONSTRAINT listing_print_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE
);
CREATE INDEX listing_print_text_idx ON listing_print (text_hash);

-- Sixteen numbers of each text, of which similar texts share some. Rows, because nothing tells the planner how rare the elements of an array are.
CREATE TABLE listing_print_band (
    band       bigint NOT NULL,
    listing_id uuid   NOT NULL,
    CONSTRAINT listing_print_band_pk PRIMARY KEY (band, listing_id),
    CONSTRAINT listing_print_band_print_fk FOREIGN KEY (listing_id) REFERENCES listing_print (listing_id) ON DELETE CASCADE
);
CREATE INDEX listing_print_band_listing_idx ON listing_print_band (listing_id);

-- Two listings that look alike, seen from the one that came later.
CREATE TABLE listing_likeness (
    listing_id      uuid        NOT NULL,
    other_id        uuid        NOT NULL,
    -- How much of the words they share, from 0 to 1.
    by_text         real,
    -- In how many of 64 bits the most alike pictures differ.
    by_picture      integer,
    photo_id        uuid,
    other_photo_id  uuid,
    same_advertiser boolean     NOT NULL,
    found_at        timestamptz NOT NULL,
    -- A moderator has looked at the two and found nothing wrong with it.
    dismissed_at    timestamptz,
    CONSTRAINT listing_likeness_pk PRIMARY KEY (listing_id, other_id),
    CONSTRAINT listing_likeness_listing_fk FOREIGN KEY (listing_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_likeness_other_fk FOREIGN KEY (other_id) REFERENCES listing (id) ON DELETE CASCADE,
    CONSTRAINT listing_likeness_found_ck CHECK (by_text IS NOT NULL OR by_picture IS NOT NULL)
);
CREATE INDEX listing_likeness_other_idx ON listing_likeness (other_id);

-- Pictures that differ in few bits have a quarter in common that differs in one at most.
CREATE INDEX listing_photo_dhash_0_idx ON listing_photo (((dhash >> 0 & 65535)::integer));
CREATE INDEX listing_photo_dhash_1_idx ON listing_photo (((dhash >> 16 & 65535)::integer));
CREATE INDEX listing_photo_dhash_2_idx ON listing_photo (((dhash >> 32 & 65535)::integer));
CREATE INDEX listing_photo_dhash_3_idx ON listing_photo (((dhash >> 48 & 65535)::integer));
