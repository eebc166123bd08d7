package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.ListingCard;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.listings.finding.SearchSort;

/** What the morning's job does for each search that wants a letter a day. */
@ApplicationScoped
public class DailyAlerts {
    private static final int PAGE = 50;
    private static final int MOST = 200;

    @Inject
    AlertRows rows;

    @Inject
    AlertLetters letters;

    @Inject
    ListingSearch search;

    @Inject
    Clock clock;

    public List<UUID> next(UUID after, int most) {
        return rows.daily(after, most);
    }

    public long count() {
        return rows.countDaily();
    }

    /** @return how many listings the owner hears of */
    public int look(UUID searchId) {
        SavedSearch found = rows.findDaily(searchId);
        if (found == null) {
            return 0;
        }
        Instant until = clock.instant();
        return letters.ofTheDay(searchId, newSince(found.query().read(), found.toldUntil()), until);
    }

    private List<ListingCard> newSince(ListingQuery query, Instant since) {
        List<ListingCard> news = new ArrayList<>();
        for (int page = 1; news.size() < MOST; page++) {
            FoundListings found =
                    search.search(query.by(SearchSort.NEWEST).ofSize(PAGE).onPage(page));
            List<ListingCard> fresh = found.items().stream()
                    .map(FoundListings.Found::card)
                    .filter(card -> card.publishedAt().isAfter(since))
                    .toList();
            news.addAll(fresh);
            if (fresh.size() < PAGE) {
                return news;
            }
        }
        return news;
    }
}
