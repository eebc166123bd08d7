-- Reports carry an organisation's logo and colour, and pages show people's faces. The documents are named without a foreign key: they live in a capability
-- above these two, which forgets the name when it deletes the document.
ALTER TABLE organization
    ADD COLUMN logo_document_id uuid,
    ADD COLUMN brand_color      varchar(7),
    ADD CONSTRAINT organization_brand_color_ck CHECK (brand_color ~ '^#[0-9A-F]{6}$');

ALTER TABLE account
    ADD COLUMN avatar_document_id uuid;
