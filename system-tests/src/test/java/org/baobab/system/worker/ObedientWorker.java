package org.baobab.system.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.RetryPolicy;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.TryLaterException;

/** Does what its order says. */
@ApplicationScoped
public class ObedientWorker implements TaskHandler<Order> {
    public static final TaskKind<Order> KIND = TaskKind.of("test.obedient", Order.class)
            .retrying(RetryPolicy.of(Duration.ofMillis(50), Duration.ofMillis(50)))
            .within(Duration.ofSeconds(2));

    @Override
    public TaskKind<Order> kind() {
        return KIND;
    }

    @Override
    public Object run(Order order, TaskRun run) throws InterruptedException {
        int tries = Effects.tried(order.subject());
        switch (order.outcome()) {
            case "FAIL" -> failAtFirst(order, tries);
            case "PERMANENT" -> throw new PermanentFailureException("no such address");
            case "LATER" -> postpone(order, tries);
            case "SLOW" -> new CountDownLatch(1).await(1, TimeUnit.MINUTES);
            default -> Effects.done(order.subject());
        }
        return Map.of("tries", tries);
    }

    private static void failAtFirst(Order order, int tries) {
        if (tries <= order.times()) {
            throw new IllegalArgumentException("broken " + tries);
        }
        Effects.done(order.subject());
    }

    private static void postpone(Order order, int tries) {
        if (tries <= order.times()) {
            throw new TryLaterException("busy", Duration.ofMillis(20));
        }
        Effects.done(order.subject());
    }
}
