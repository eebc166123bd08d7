package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskRun;

/**
 * Deletes a document that nothing shows any more; its bytes follow with the purge. It is Baobab's own work: who may edit what showed it need not be who may
 * delete a file.
 */
@ApplicationScoped
public class DiscardTask implements TaskHandler<DiscardTask.Unwanted> {
    private static final TaskKind<Unwanted> KIND = kind("document.discard");

    @Inject
    Documents documents;

    /** What is to be deleted. */
    public record Unwanted(UUID documentId) {}

    /** To submit in the transaction that takes the document away from where it is shown. */
    public static NewTask of(UUID documentId) {
        return NewTask.of(KIND, new Unwanted(documentId));
    }

    @Override
    public TaskKind<Unwanted> kind() {
        return KIND;
    }

    @Override
    public Object run(Unwanted unwanted, TaskRun run) {
        try {
            documents.delete(unwanted.documentId());
        } catch (NotFoundException gone) {
            throw new PointlessException("The document was deleted already");
        }
        return null;
    }

    /** Its name while photos of listings had a task of their own: some may wait since then. */
    @Produces
    TaskHandler<Unwanted> ofListings() {
        return under("listing.photo.discard");
    }

    /** As that of listings. */
    @Produces
    TaskHandler<Unwanted> ofVehicles() {
        return under("fleet.photo.discard");
    }

    private TaskHandler<Unwanted> under(String name) {
        DiscardTask same = this;
        TaskKind<Unwanted> former = kind(name);
        return new TaskHandler<>() {
            @Override
            public TaskKind<Unwanted> kind() {
                return former;
            }

            @Override
            public Object run(Unwanted unwanted, TaskRun run) {
                return same.run(unwanted, run);
            }
        };
    }

    private static TaskKind<Unwanted> kind(String name) {
        return TaskKind.of(name, Unwanted.class).on(TaskQueue.MEDIA);
    }
}
