package org.baobab.listings.moderation.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingChanged;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.Priority;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;
import org.baobab.platform.task.TryLaterException;

/** Compares a listing in the background as soon as there is something to compare, and once more when its photos are drawn. */
@ApplicationScoped
public class CompareListing implements TaskHandler<CompareListing.Wish> {
    static final TaskKind<Wish> KIND = TaskKind.of("listing.compare", Wish.class);

    private static final Duration DRAWING = Duration.ofSeconds(5);
    private static final Set<ListingChanged.Kind> REASONS = EnumSet.of(
            ListingChanged.Kind.PUBLISHED,
            ListingChanged.Kind.RENEWED,
            ListingChanged.Kind.CHANGED,
            ListingChanged.Kind.PHOTOS);

    @Inject
    LikenessSearch search;

    @Inject
    Tasks tasks;

    /** The listing to be compared. */
    public record Wish(UUID listingId) {}

    void onChange(@Observes ListingChanged change) {
        if (REASONS.contains(change.kind())) {
            tasks.submit(NewTask.of(KIND, new Wish(change.listingId()))
                    .priority(Priority.LOW)
                    .inOrganization(change.organizationId()));
        }
    }

    @Override
    public TaskKind<Wish> kind() {
        return KIND;
    }

    @Override
    public Object run(Wish wish, TaskRun run) {
        if (search.compare(wish.listingId())) {
            throw new TryLaterException("photos are being drawn", DRAWING);
        }
        return null;
    }
}
