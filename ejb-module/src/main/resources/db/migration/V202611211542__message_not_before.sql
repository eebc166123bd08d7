-- A message that its provider puts off again and again is given up some time after it was due, not after it was written.
ALTER TABLE message ADD COLUMN not_before timestamptz;
