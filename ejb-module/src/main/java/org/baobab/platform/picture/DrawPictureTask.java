package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.picture.drawing.Drawing;
import org.baobab.platform.picture.drawing.DrawnPicture;
import org.baobab.platform.picture.drawing.PictureHeader;
import org.baobab.platform.picture.drawing.PictureSizes;
import org.baobab.platform.picture.drawing.UnreadablePictureException;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectStore;
import org.baobab.platform.storage.StorageException;
import org.baobab.platform.task.PermanentFailureException;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskRun;
import org.jboss.logging.Logger;

/**
 * Draws one picture in its widths. The objects are written first and their rows in one transaction after them: killed in between, the next attempt draws all of
 * it again, and what belongs to no row is an orphan that the sweep finds.
 */
@ApplicationScoped
public class DrawPictureTask implements TaskHandler<DrawPictureTask.Wish> {
    static final TaskKind<Wish> KIND =
            TaskKind.of("picture.draw", Wish.class).on(TaskQueue.MEDIA).within(Duration.ofMinutes(5));

    private static final Logger LOG = Logger.getLogger(DrawPictureTask.class);
    private static final String CHANGED = "picture.changed";

    @Inject
    Documents documents;

    @Inject
    ObjectStore store;

    @Inject
    PictureRows rows;

    @Inject
    PictureMemory memory;

    @Inject
    WorkFile files;

    @Inject
    Live live;

    /** The picture to be drawn. */
    public record Wish(UUID documentId) {}

    /** What pages are told. */
    public record Changed(UUID documentId, PictureState state) {}

    @Override
    public TaskKind<Wish> kind() {
        return KIND;
    }

    @Override
    public Object run(Wish wish, TaskRun run) throws Exception {
        DocumentView document;
        try {
            document = documents.get(wish.documentId());
        } catch (NotFoundException gone) {
            throw new PointlessException("The document was deleted");
        }
        if (rows.find(document.id()).map(Picture::state).orElse(PictureState.READY) == PictureState.READY) {
            return Map.of("documentId", document.id());
        }
        try {
            draw(document);
        } catch (UnreadablePictureException unreadable) {
            rows.fail(document, "unreadable");
            tell(document, PictureState.FAILED);
            throw new PermanentFailureException(unreadable.getMessage(), unreadable);
        }
        tell(document, PictureState.READY);
        return Map.of("documentId", document.id());
    }

    private void draw(DocumentView document) throws IOException, InterruptedException {
        List<PictureVariant> drawn = new ArrayList<>();
        boolean kept = false;
        long hash;
        try (WorkFile.Held file = files.of(document)) {
            PictureHeader header = Drawing.header(file.path());
            int share = memory.take(header);
            try {
                hash = draw(document, file.path(), header, drawn);
            } finally {
                memory.giveBack(share);
            }
            kept = rows.finish(document, drawn, hash);
        } finally {
            if (!kept) {
                drawn.forEach(each -> discard(each.bucket(), each.key()));
            }
        }
    }

    private long draw(DocumentView document, Path file, PictureHeader header, List<PictureVariant> drawn)
            throws IOException {
        PictureSizes sizes = document.bucket() == Bucket.AVATARS ? PictureSizes.FACE : PictureSizes.PHOTO;
        try {
            return Drawing.draw(file, header, sizes, each -> drawn.add(keep(document, each)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private PictureVariant keep(DocumentView document, DrawnPicture drawn) {
        String key = folder(document) + "/" + Ids.next();
        try {
            store.put(document.bucket(), key, new ByteArrayInputStream(drawn.bytes()), drawn.bytes().length);
        } catch (IOException neverFromMemory) {
            throw new UncheckedIOException(neverFromMemory);
        }
        return new PictureVariant(document.id(), document.bucket(), key, drawn);
    }

    /** Beside the document itself. */
    private static String folder(DocumentView document) {
        return document.objectKey()
                .substring(0, Math.max(1, document.objectKey().lastIndexOf('/')));
    }

    private void discard(Bucket bucket, String key) {
        try {
            store.delete(bucket, key);
        } catch (StorageException e) {
            LOG.infof("Object %s/%s stays behind as an orphan: %s", bucket.label(), key, e.getMessage());
        }
    }

    private void tell(DocumentView document, PictureState state) {
        Changed changed = new Changed(document.id(), state);
        if (document.organizationId() != null) {
            live.toOrganization(document.organizationId(), Role.VIEWER, CHANGED, changed);
        } else if (document.accountId() != null) {
            live.toAccount(document.accountId(), CHANGED, changed);
        }
    }
}
