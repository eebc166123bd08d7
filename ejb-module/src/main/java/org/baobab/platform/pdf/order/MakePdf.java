package org.baobab.platform.pdf.order;

import java.time.Duration;
import java.util.UUID;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;

/** The task of an order, whose id is the task's own. */
public record MakePdf(UUID orderId) {
    static final TaskKind<MakePdf> KIND =
            TaskKind.of("pdf.make", MakePdf.class).on(TaskQueue.PDF).within(Duration.ofMinutes(5));
}
