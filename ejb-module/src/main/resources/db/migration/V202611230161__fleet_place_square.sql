-- Each position changed the row of its vehicle's last place, and with it all four indexes of the table, the one over places above all: three quarters of what a
-- position cost the database. That index is now over the square that a place lies in, the hundredth of a degree around it, which few positions leave: the others
-- touch the row and no index (a HOT update). Whoever asks by it looks 800 m further, for no place is further from the middle of its square, and looks at the places
-- themselves then.
ALTER TABLE fleet_place
    ADD COLUMN square_latitude  double precision NOT NULL GENERATED ALWAYS AS (round(latitude * 100) / 100) STORED,
    ADD COLUMN square_longitude double precision NOT NULL GENERATED ALWAYS AS (round(longitude * 100) / 100) STORED;

DROP INDEX fleet_place_point_idx;
CREATE INDEX fleet_place_square_idx ON fleet_place USING gist (organization_id, geo_point(square_latitude, square_longitude));

-- It came and went with every few positions; whoever looks for trips every ten seconds reads the table, which is short.
DROP INDEX fleet_place_trips_idx;

ALTER TABLE fleet_place SET (fillfactor = 50);
