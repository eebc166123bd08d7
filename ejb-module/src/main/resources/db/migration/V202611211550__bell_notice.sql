-- What the bell on the pages shows a person: one row for each message inside the application, under the message's own id, so that a second try changes nothing.
CREATE TABLE bell_notice (
    id              uuid          NOT NULL,
    account_id      uuid          NOT NULL,
    organization_id uuid,
    topic           varchar(80),
    title           varchar(250)  NOT NULL,
    text            varchar(2000) NOT NULL,
    link            varchar(2000),
    created_at      timestamptz   NOT NULL,
    read_at         timestamptz,
    CONSTRAINT bell_notice_pk PRIMARY KEY (id),
    CONSTRAINT bell_notice_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT bell_notice_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT bell_notice_link_ck CHECK (link ~ '^(/([^/\\]|$)|https://)')
);
CREATE INDEX bell_notice_account_idx ON bell_notice (account_id, id);
-- The number on the bell is asked for with every page.
CREATE INDEX bell_notice_unread_idx ON bell_notice (account_id, id) WHERE read_at IS NULL;
CREATE INDEX bell_notice_created_idx ON bell_notice (created_at);
