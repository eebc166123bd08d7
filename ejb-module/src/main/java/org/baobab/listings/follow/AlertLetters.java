package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.ListingView;
import org.baobab.platform.announcement.Announcements;
import org.baobab.platform.announcement.Notice;
import org.baobab.platform.kernel.Settings;
import org.baobab.platform.money.Money;
import org.baobab.platform.task.Priority;

/** Writes to people what is new for their searches. That they were told is written in the same transaction. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class AlertLetters {
    private static final int SHOWN = 10;

    @Inject
    AlertRows rows;

    @Inject
    Announcements announcements;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** One letter to a person for all of their searches that a listing is new for; how many these are. */
    int atOnce(UUID accountId, List<SavedSearch> searches, ListingView listing) {
        Instant now = clock.instant();
        List<SavedSearch> news = searches.stream()
                .filter(search ->
                        !rows.tell(search.id(), Set.of(listing.id()), now).isEmpty())
                .toList();
        news.forEach(search -> rows.toldAt(search.id(), now));
        if (!news.isEmpty()) {
            Map<String, Object> values = Map.of(
                    "search", news.stream().map(SavedSearch::name).collect(Collectors.joining(", ")),
                    "title", listing.title(),
                    "price", written(listing.price()),
                    "city", listing.address().city());
            announcements.toPeople(
                    null,
                    Set.of(accountId),
                    Notice.of("search-alert", AlertTopics.ALERTS)
                            .with(values)
                            .priority(Priority.HIGH)
                            .link(address(ListingLinks.page(listing))));
        }
        return news.size();
    }

    /**
     * The letter of the day for one search, if anything is new for it.
     *
     * @param until the moment up to which was looked
     * @return how many listings are new
     */
    public int ofTheDay(UUID searchId, List<ListingCard> found, Instant until) {
        SavedSearch search = rows.findDaily(searchId);
        if (search == null) {
            return 0;
        }
        Instant now = clock.instant();
        Set<UUID> fresh = found.isEmpty()
                ? Set.of()
                : rows.tell(searchId, found.stream().map(ListingCard::id).toList(), now);
        List<ListingCard> news =
                found.stream().filter(card -> fresh.contains(card.id())).toList();
        rows.toldUntil(searchId, until);
        if (!news.isEmpty()) {
            rows.toldAt(searchId, now);
            announcements.toPeople(
                    null,
                    Set.of(search.accountId()),
                    Notice.of("search-digest", AlertTopics.ALERTS)
                            .with(Map.of("search", search.name(), "count", news.size(), "listings", lines(news)))
                            .link(results(search)));
        }
        return news.size();
    }

    private String lines(List<ListingCard> news) {
        String lines = news.stream()
                .limit(SHOWN)
                .map(card -> card.title() + "\n" + written(card.price()) + " · " + card.city() + "\n"
                        + address(ListingLinks.page(card)))
                .collect(Collectors.joining("\n\n"));
        return news.size() > SHOWN ? lines + "\n\n…" : lines;
    }

    private URI results(SavedSearch search) {
        UriBuilder address = UriBuilder.fromUri(address("/listings/search"));
        search.query().read().parameters().forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.queryParam("sort", "newest")
                .buildFromMap(search.query().read().parameters());
    }

    private URI address(String page) {
        return URI.create(settings.address("baobab.public.url", "http://localhost:8080") + page);
    }

    /** Thousands apart by narrow no-break spaces, which every language reads. */
    private static String written(Money price) {
        String amount = price.amount().toPlainString();
        int end = amount.indexOf('.') < 0 ? amount.length() : amount.indexOf('.');
        StringBuilder apart = new StringBuilder(amount);
        for (int at = end - 3; at > 0; at -= 3) {
            apart.insert(at, '\u202F');
        }
        return apart.append('\u00A0').append(price.currency()).toString();
    }
}
