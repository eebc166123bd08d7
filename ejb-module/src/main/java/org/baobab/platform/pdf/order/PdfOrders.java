package org.baobab.platform.pdf.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/** Takes orders for PDF in the background. */
@ApplicationScoped
@Transactional
public class PdfOrders {
    @Inject
    OrderRows rows;

    @Inject
    OwnDocuments documents;

    @Inject
    Tasks tasks;

    @Inject
    Caller caller;

    /** @return the id of the task, whose result will name the document */
    public UUID place(PdfOrder order) {
        NewTask task = NewTask.of(MakePdf.KIND, new MakePdf(null));
        task = NewTask.of(MakePdf.KIND, new MakePdf(task.id())).withId(task.id());
        PdfOrder decided = order.text() == null ? order : order.assets(documents.readable(order.text()));
        rows.add(task.id(), caller.organizationId(), caller.accountId(), caller.locale(), decided);
        return tasks.submit(task);
    }
}
