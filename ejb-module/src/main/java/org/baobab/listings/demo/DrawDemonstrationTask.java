package org.baobab.listings.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.baobab.listings.demo.PlannedPictures.Planned;
import org.baobab.listings.demo.art.Drawings;
import org.baobab.listings.photo.ListingPhotos;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;

/**
 * Draws some pictures of the demonstration and leaves the others to the next task. It waits while the last ones are not shown yet: photos of people go through
 * the same queue and shall not stand behind a thousand of ours.
 */
@ApplicationScoped
public class DrawDemonstrationTask implements TaskHandler<DrawDemonstrationTask.Batch> {
    static final TaskKind<Batch> KIND = TaskKind.of("listing.demonstration.draw", Batch.class);

    private static final int TOGETHER = 8;
    private static final int MOST_WAITING = 4;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /** Where none of the last ones was shown meanwhile: the queue may be paused. */
    private static final Duration LONG_PAUSE = Duration.ofSeconds(20);

    @Inject
    PlannedPictures pictures;

    @Inject
    ListingPhotos photos;

    @Inject
    Clock clock;

    /** Whatever is next. */
    public record Batch() {}

    @Override
    public TaskKind<Batch> kind() {
        return KIND;
    }

    @Override
    public Object run(Batch batch, TaskRun run) {
        Optional<Planned> next = pictures.first();
        int drawn = 0;
        while (drawn < TOGETHER && next.isPresent() && pictures.waiting() <= MOST_WAITING) {
            draw(next.get());
            drawn++;
            next = pictures.first();
        }
        if (next.isPresent()) {
            pictures.goOn(clock.instant().plus(drawn > 0 ? PAUSE : LONG_PAUSE));
        }
        return null;
    }

    private void draw(Planned picture) {
        try {
            // One that is there already was drawn by an attempt that did not live to say so.
            if (photos.list(picture.listingId()).size() <= picture.number()) {
                byte[] jpeg = Drawings.jpeg(picture.scene(), picture.property(), picture.number());
                photos.add(
                        picture.listingId(),
                        "demonstration-" + picture.property() + "-" + picture.number() + ".jpg",
                        jpeg.length,
                        new ByteArrayInputStream(jpeg));
            }
        } catch (NotFoundException deleted) {
            // Somebody tries out how a listing is deleted: then it needs no picture.
        }
        pictures.done(picture);
    }
}
