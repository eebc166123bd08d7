package org.baobab.bench.job;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.baobab.bench.Operator;

/** The job as an operator starts it, timed by its execution. */
final class BaobabJob implements Contender {
    private final Operator operator;

    BaobabJob(Operator operator) {
        this.operator = operator;
    }

    @Override
    public String name() {
        return "Baobab (JBeret, array update)";
    }

    @Override
    public Duration run() throws Exception {
        long execution = operator.post("/ops/jobs/" + BenchEar.JOB + "/executions", "{}")
                .getJsonNumber("executionId")
                .longValue();
        JsonObject found;
        do {
            TimeUnit.MILLISECONDS.sleep(250);
            found = operator.get("/ops/executions/" + execution);
        } while (!found.containsKey("finishedAt"));
        if (!"COMPLETED".equals(found.getString("status"))) {
            throw new IOException("The job ended " + found.getString("status"));
        }
        return Duration.between(
                Instant.parse(found.getString("createdAt")), Instant.parse(found.getString("finishedAt")));
    }
}
