package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.moderation.duplicate.Likenesses;
import org.baobab.listings.moderation.duplicate.ListingsAlike;

/** What looks like somebody else's is a case; what looks like the advertiser's own is a hint to the advertiser. */
@ApplicationScoped
class AlikeListings {
    @Inject
    Listings listings;

    @Inject
    CaseStore cases;

    @Inject
    AdvertiserNotices notices;

    @Inject
    ModerationNews news;

    void onAlike(@Observes ListingsAlike alike) {
        ListingView listing = listings.get(alike.listingId());
        if (alike.others().stream().anyMatch(each -> !each.sameAdvertiser())) {
            news.tell(cases.open(CaseKeeper.about(CaseKind.DUPLICATE, listing)));
        }
        Optional<Likenesses.Found> own =
                alike.others().stream().filter(Likenesses.Found::sameAdvertiser).findFirst();
        own.ifPresent(
                each -> notices.alike(listing, listings.get(each.otherId()).title()));
    }
}
