-- Photos of vehicles: documents of the bucket of photos in an order, the first of which the vehicle itself names.

CREATE TABLE fleet_photo (
    id              uuid        NOT NULL,
    organization_id uuid        NOT NULL,
    vehicle_id      uuid        NOT NULL,
    document_id     uuid        NOT NULL,
    position        integer     NOT NULL,
    created_at      timestamptz NOT NULL,
    CONSTRAINT fleet_photo_pk PRIMARY KEY (id),
    CONSTRAINT fleet_photo_vehicle_fk FOREIGN KEY (organization_id, vehicle_id)
        REFERENCES fleet_vehicle (organization_id, id) ON DELETE CASCADE,
    CONSTRAINT fleet_photo_document_fk FOREIGN KEY (document_id) REFERENCES document (id) ON DELETE CASCADE
);

CREATE INDEX fleet_photo_vehicle_idx ON fleet_photo (vehicle_id, position, id);
CREATE INDEX fleet_photo_document_idx ON fleet_photo (document_id);
