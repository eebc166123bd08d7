package org.baobab.listings.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.AdvertiserChanged;
import org.baobab.listings.ListingChanged;
import org.baobab.listings.PricesConverted;
import org.baobab.platform.cache.AnswerCache;
import org.baobab.platform.search.IndexRefreshed;

/** The tags of answers that show listings, and what drops them. */
@ApplicationScoped
public class ListingAnswers {
    /** Of every answer that may show any listing: results, newest, counts. */
    public static final String ALL = "listings";

    @Inject
    AnswerCache answers;

    /** Of every answer that shows this one. */
    public static String tag(UUID listingId) {
        return "listing:" + listingId;
    }

    /** Of every answer that shows this advertiser. */
    public static String advertiserTag(UUID advertiserId) {
        return "advertiser:" + advertiserId;
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) ListingChanged event) {
        // Nothing can be asked of the database here, where its transaction is over; so an unseen draft drops the
        // answers as well.
        if (event.kind() != ListingChanged.Kind.CREATED) {
            answers.drop(Set.of(tag(event.listingId()), ALL));
        }
    }

    void drop(@Observes(during = TransactionPhase.AFTER_SUCCESS) AdvertiserChanged event) {
        answers.drop(Set.of(advertiserTag(event.advertiserId()), ALL));
    }

    void drop(@Observes PricesConverted event) {
        answers.drop(Set.of(ALL));
    }

    /** Between a change and its way into the index an answer may have been made from the old one. */
    void drop(@Observes IndexRefreshed event) {
        if (event.index().equals(ALL)) {
            answers.drop(Set.of(ALL));
        }
    }
}
