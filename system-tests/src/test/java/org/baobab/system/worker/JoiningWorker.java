package org.baobab.system.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.task.RetryPolicy;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/** Writes a line into the trail, in the transaction that closes the task; fails after that as often as its order says. */
@ApplicationScoped
public class JoiningWorker implements TaskHandler<Order> {
    public static final String EFFECT = "test.effect";
    public static final TaskKind<Order> KIND = TaskKind.of("test.joining", Order.class)
            .retrying(RetryPolicy.of(Duration.ofMillis(50), Duration.ofMillis(50)))
            .joiningTransaction();

    @Inject
    AuditTrail trail;

    @Override
    public TaskKind<Order> kind() {
        return KIND;
    }

    @Override
    public Object run(Order order, TaskRun run) {
        trail.record(EFFECT, "test", order.subject(), Map.of());
        if (Effects.tried(order.subject()) <= order.times()) {
            throw new IllegalArgumentException("broken after its effect");
        }
        return null;
    }
}
