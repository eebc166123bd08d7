package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.baobab.platform.task.TaskHandlers.Known;

/** Calls the handler, inside the closing transaction where its kind wants that. */
@ApplicationScoped
class TaskWork {
    @Inject
    TaskWork self;

    @Inject
    TaskRows rows;

    @Inject
    TaskPayloads payloads;

    <P extends Record> Object perform(Claimed task, Known<P> known, TaskRun run) throws Exception {
        P payload = payloads.read(task.payload(), known.kind().payload());
        return known.kind().joinsClosing()
                ? self.performAndClose(task, known, payload, run)
                : known.handler().run(payload, run);
    }

    /** Either the work and its record are committed, or neither is. */
    @Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <P extends Record> Object performAndClose(Claimed task, Known<P> known, P payload, TaskRun run)
            throws Exception {
        Object result = known.handler().run(payload, run);
        if (!rows.done(task, json(result))) {
            throw new TaskCancelledException(task.id());
        }
        return result;
    }

    String json(Object result) {
        return payloads.write(result);
    }
}
