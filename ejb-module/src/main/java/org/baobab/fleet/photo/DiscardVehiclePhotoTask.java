package org.baobab.fleet.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskRun;

/** Deletes the document of a photo that was taken away; its bytes follow with the purge. */
@ApplicationScoped
public class DiscardVehiclePhotoTask implements TaskHandler<DiscardVehiclePhotoTask.Unwanted> {
    static final TaskKind<Unwanted> KIND =
            TaskKind.of("fleet.photo.discard", Unwanted.class).on(TaskQueue.MEDIA);

    @Inject
    Documents documents;

    /** What is to be deleted. */
    public record Unwanted(UUID documentId) {}

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
}
