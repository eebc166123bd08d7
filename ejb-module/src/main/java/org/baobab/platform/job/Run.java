package org.baobab.platform.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One run as its row has it. */
record Run(
        UUID id,
        String job,
        Trigger trigger,
        Instant dueAt,
        Map<String, String> parameters,
        String node,
        Long executionId,
        Long restartOf,
        RunState state,
        Instant claimedAt,
        Instant startedAt,
        UUID startedBy,
        String requestId) {

    static Run of(ResultSet row) throws SQLException {
        return new Run(
                row.getObject("id", UUID.class),
                row.getString("job_name"),
                Trigger.valueOf(row.getString("trigger")),
                JobRows.instant(row, "due_at"),
                ParameterText.read(row.getString("parameters")),
                row.getString("node"),
                JobRows.number(row, "execution_id"),
                JobRows.number(row, "restart_of"),
                RunState.valueOf(row.getString("state")),
                JobRows.instant(row, "claimed_at"),
                JobRows.instant(row, "started_at"),
                row.getObject("started_by", UUID.class),
                row.getString("request_id"));
    }
}
