-- Which vehicles stand where they should not and say nothing is asked every half minute: zones with hours, and what has not lasted long enough yet, are few.

CREATE INDEX fleet_fence_hours_idx ON fleet_fence (organization_id) WHERE days IS NOT NULL;
CREATE INDEX fleet_fence_state_waiting_idx ON fleet_fence_state (fence_id) WHERE run_at IS NOT NULL AND violation_id IS NULL;
