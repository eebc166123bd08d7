package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.task.TaskHandlers.Known;

/** Calls the handler, inside the closing transaction where its kind wants that. */
@ApplicationScoped
class TaskWork {
    @Inject
    ClosingTransaction closing;

    @Inject
    TaskPayloads payloads;

    <P extends Record> Object perform(Claimed task, Known<P> known, TaskRun run) throws Exception {
        P payload = payloads.read(task.payload(), known.kind().payload());
        return known.kind().joinsClosing()
                ? closing.around(task, () -> known.handler().run(payload, run))
                : known.handler().run(payload, run);
    }

    String json(Object result) {
        return payloads.write(result);
    }
}
