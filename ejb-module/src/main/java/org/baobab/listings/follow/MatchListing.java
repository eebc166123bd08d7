package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingChanged;
import org.baobab.listings.ListingChanged.Kind;
import org.baobab.listings.ListingState;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.NewTask;
import org.baobab.platform.task.PointlessException;
import org.baobab.platform.task.TaskHandler;
import org.baobab.platform.task.TaskKind;
import org.baobab.platform.task.TaskRun;
import org.baobab.platform.task.Tasks;
import org.baobab.platform.task.TryLaterException;

/** Holds a listing that has just been published, or says something else now, against the searches that want to know at once. */
@ApplicationScoped
public class MatchListing implements TaskHandler<MatchListing.Published> {
    static final TaskKind<Published> KIND = TaskKind.of("listing.match", Published.class);

    /** By then the index has it. */
    private static final Duration INDEXED = Duration.ofMillis(1_500);

    private static final Duration SOON = Duration.ofSeconds(3);
    private static final Set<Kind> NEWS = Set.of(Kind.PUBLISHED, Kind.CHANGED, Kind.RENEWED);

    @Inject
    Tasks tasks;

    @Inject
    Listings listings;

    @Inject
    ListingSearch search;

    @Inject
    Alerts alerts;

    @Inject
    Clock clock;

    /** @param advertiser null for an agency's listing */
    public record Published(UUID listingId, UUID advertiser) {}

    void note(@Observes ListingChanged event) {
        if (NEWS.contains(event.kind()) && alerts.anybodyWantsToKnow()) {
            tasks.submit(NewTask.of(KIND, new Published(event.listingId(), event.accountId()))
                    .inOrganization(event.organizationId())
                    .dueAt(clock.instant().plus(INDEXED)));
        }
    }

    @Override
    public TaskKind<Published> kind() {
        return KIND;
    }

    @Override
    public Object run(Published published, TaskRun run) {
        ListingView listing = published(published.listingId());
        if (search.matching(ListingQuery.all(), Set.of(listing.id())).isEmpty()) {
            throw new TryLaterException("the search does not know the listing yet", SOON);
        }
        return Map.of("alerts", alerts.tellAtOnce(listing, published.advertiser()));
    }

    private ListingView published(UUID listingId) {
        try {
            ListingView listing = listings.get(listingId);
            if (listing.state() == ListingState.PUBLISHED) {
                return listing;
            }
        } catch (NotFoundException gone) {
            // Nothing to tell of.
        }
        throw new PointlessException("the listing is not published any more");
    }
}
