package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.InputStream;
import java.util.UUID;
import org.baobab.fleet.assignment.AssignmentView;
import org.baobab.fleet.assignment.Assignments;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.document.NewDocument;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;
import org.baobab.platform.storage.Bucket;

/** Photos of an assignment. Bytes go through outside of any transaction. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
@NeedsApp(App.FLEET)
@Needs(Role.VIEWER)
public class HandoverPhotos {
    @Inject
    Documents documents;

    @Inject
    Assignments assignments;

    @Inject
    PhotoDesk desk;

    @Inject
    Caller caller;

    /**
     * Adds a photo; what place and camera it tells of is left out as it streams by.
     *
     * @param bytes how many will come at most, or {@link org.baobab.platform.storage.ObjectStore#UNKNOWN}
     * @throws ConflictException {@code handover-photos-full}, {@code assignment-over} where it was cancelled
     */
    @Needs(Role.AGENT)
    public DocumentView add(UUID assignmentId, String name, long bytes, InputStream content) {
        documents.requireRoom(Bucket.PHOTOS, bytes);
        AssignmentView assignment = assignments.get(assignmentId);
        desk.requireRoom(assignment.id());
        DocumentView document =
                documents.store(NewDocument.of(Bucket.PHOTOS, name).in(caller.requireOrganization()), content);
        desk.add(assignmentId, document.id());
        return document;
    }

    /** For whoever may see the assignment. */
    @Needs(Role.VIEWER)
    public DocumentView get(UUID assignmentId, UUID photoId) {
        assignments.get(assignmentId);
        if (!desk.isOf(assignmentId, photoId)) {
            throw new NotFoundException("Photo", photoId);
        }
        return documents.ofAnybody(photoId).orElseThrow(() -> new NotFoundException("Photo", photoId));
    }

    /** One that belongs to nothing yet. */
    @Needs(Role.AGENT)
    public void remove(UUID assignmentId, UUID photoId) {
        get(assignmentId, photoId);
        desk.remove(assignmentId, photoId);
        documents.delete(photoId);
    }
}
