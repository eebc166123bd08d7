-- How far a vehicle's positions have been thinned: the job goes on from there.
ALTER TABLE fleet_trail ADD COLUMN thinned_to timestamptz;
