-- Visitors see the logos of agencies: whether a picture is one is asked at each look.
CREATE INDEX advertiser_logo_idx ON advertiser (logo_document_id) WHERE logo_document_id IS NOT NULL;
