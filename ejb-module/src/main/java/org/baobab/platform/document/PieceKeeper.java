package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectKeeper;

/** Pieces of files on their way are no orphans. */
@ApplicationScoped
class PieceKeeper implements ObjectKeeper {
    @Inject
    Uploads uploads;

    @Override
    public Set<String> keeps(Bucket bucket, Collection<String> keys) {
        return bucket == Bucket.UPLOADS ? uploads.known(keys) : Set.of();
    }
}
