-- What is to be printed in the background, until it is: the text may be long and its password secret, so a task's payload is no place for them.

CREATE TABLE pdf_order (
    -- The task's.
    id              uuid        NOT NULL,
    organization_id uuid,
    account_id      uuid,
    locale          varchar(10) NOT NULL,
    -- The order, sealed; gone as soon as it was carried out or turned out to be impossible.
    sealed          bytea,
    -- Written with the document's row, so that an attempt after a crash makes no second one.
    document_id     uuid,
    told_at         timestamptz,
    created_at      timestamptz NOT NULL,
    CONSTRAINT pdf_order_pk PRIMARY KEY (id),
    CONSTRAINT pdf_order_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id),
    CONSTRAINT pdf_order_account_fk FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT pdf_order_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE SET NULL
);
CREATE INDEX pdf_order_created_idx ON pdf_order (created_at);
CREATE INDEX pdf_order_document_idx ON pdf_order (document_id) WHERE document_id IS NOT NULL;
