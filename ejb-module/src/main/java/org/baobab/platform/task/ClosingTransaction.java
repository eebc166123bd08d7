package org.baobab.platform.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.concurrent.Callable;

/** The transaction in which a task's row is closed, for work that wants to be in it: either both are committed, or neither is. */
@ApplicationScoped
@Transactional(value = TxType.REQUIRES_NEW, rollbackOn = Exception.class)
class ClosingTransaction {
    @Inject
    WorkedRows rows;

    @Inject
    TaskPayloads payloads;

    public Object around(Claimed task, Callable<Object> work) throws Exception {
        Object result = work.call();
        if (!rows.done(List.of(new Done(task, payloads.write(result)))).getFirst()) {
            throw new TaskCancelledException(task.id());
        }
        return result;
    }
}
