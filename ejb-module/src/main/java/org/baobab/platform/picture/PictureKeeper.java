package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.baobab.platform.document.DocumentPurged;
import org.baobab.platform.document.DocumentStored;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.storage.Bucket;
import org.baobab.platform.storage.ObjectKeeper;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Tasks;

/** Has a picture drawn as soon as its document is stored, in the same transaction, and lets its drawings go with the document. */
@ApplicationScoped
class PictureKeeper implements ObjectKeeper {
    private static final Set<Bucket> DRAWN = EnumSet.of(Bucket.PHOTOS, Bucket.AVATARS);

    @Inject
    PictureRows rows;

    @Inject
    Tasks tasks;

    void onStored(@Observes DocumentStored event) {
        DocumentView document = event.document();
        if (DRAWN.contains(document.bucket()) && document.kind().isPicture()) {
            rows.add(document);
            tasks.submit(NewTask.of(DrawPictureTask.KIND, new DrawPictureTask.Wish(document.id()))
                    .inOrganization(document.organizationId())
                    .forAccount(document.accountId()));
        }
    }

    void onPurged(@Observes DocumentPurged event) {
        rows.remove(event.document().id()).forEach(event::alsoDelete);
    }

    @Override
    public Set<String> keeps(Bucket bucket, Collection<String> keys) {
        return DRAWN.contains(bucket) && !keys.isEmpty() ? rows.known(bucket, keys) : Set.of();
    }
}
