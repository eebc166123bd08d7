package org.baobab.fleet.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.baobab.platform.kernel.ConflictException;

/** The rows of photos, each in a short transaction. */
@ApplicationScoped
@Transactional
class PhotoDesk {
    @Inject
    HandoverStore store;

    @Inject
    Clock clock;

    void requireRoom(UUID assignment) {
        store.requireRoom(assignment);
    }

    void add(UUID assignment, UUID document) {
        store.addPhoto(assignment, document, clock.instant());
    }

    boolean isOf(UUID assignment, UUID document) {
        return store.isPhotoOf(assignment, document);
    }

    void remove(UUID assignment, UUID document) {
        if (!store.removePhoto(assignment, document)) {
            throw new ConflictException("assignment-documented", "Photo " + document + " belongs to what was signed");
        }
    }
}
