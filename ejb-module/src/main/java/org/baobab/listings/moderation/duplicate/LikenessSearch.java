package org.baobab.listings.moderation.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.moderation.duplicate.ListingPrints.Facts;
import org.baobab.listings.moderation.rule.Folded;

/** Compares one listing with those that are published. Doing it twice finds nothing twice. */
@ApplicationScoped
class LikenessSearch {
    /** Texts that share so much are the same text. */
    private static final double SAME = 0.8;
    /** And so much where price and place are the same too. */
    private static final double SAME_OFFER = 0.5;

    @Inject
    ListingPrints prints;

    @Inject
    Likenesses likenesses;

    @Inject
    Event<ListingsAlike> alike;

    @Inject
    Clock clock;

    /** @return whether pictures of it are still to come */
    @Transactional
    public boolean compare(UUID listingId) {
        Optional<Facts> facts = prints.facts(listingId).filter(Facts::published);
        if (facts.isEmpty()) {
            return false;
        }
        prints.keep(facts.get());
        Map<UUID, Likenesses.Found> found = new LinkedHashMap<>();
        byText(facts.get(), found);
        byPicture(facts.get(), found);
        likenesses.keepOnly(listingId, found.keySet());
        Instant now = clock.instant();
        List<Likenesses.Found> news = found.values().stream()
                .filter(each -> likenesses.add(listingId, each, now))
                .toList();
        if (!news.isEmpty()) {
            alike.fire(new ListingsAlike(listingId, news));
        }
        return prints.waitsForPictures(listingId);
    }

    private void byText(Facts facts, Map<UUID, Likenesses.Found> found) {
        String folded = Folded.of(facts.description()).text();
        for (Facts other : prints.likeInText(facts)) {
            double shared =
                    TextSketch.similarity(folded, Folded.of(other.description()).text());
            boolean sameOffer =
                    facts.price().equals(other.price()) && facts.place().equals(other.place());
            if (shared >= SAME || sameOffer && shared >= SAME_OFFER) {
                found.put(other.id(), found(facts, other.id(), other.advertiserId(), shared, null));
            }
        }
    }

    private void byPicture(Facts facts, Map<UUID, Likenesses.Found> found) {
        prints.likeInPicture(facts.id()).forEach((other, bits) -> {
            Likenesses.Found known = found.get(other);
            Double shared = known == null ? null : known.byText();
            prints.advertiser(other)
                    .ifPresent(advertiser -> found.put(other, found(facts, other, advertiser, shared, bits)));
        });
    }

    private static Likenesses.Found found(Facts facts, UUID other, UUID advertiser, Double shared, Integer bits) {
        return new Likenesses.Found(other, shared, bits, facts.advertiserId().equals(advertiser), false);
    }
}
