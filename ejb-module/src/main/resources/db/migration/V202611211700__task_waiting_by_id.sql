-- A claim moves due_at, so an index with that column kept claims from being HOT updates: every one wrote into all indexes of the row.
DROP INDEX task_waiting_idx;
CREATE INDEX task_waiting_idx ON task (id) WHERE finished_at IS NULL AND announced_at IS NULL;
