package org.baobab.listings.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingView;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;

/** Who wants to know of a listing at once. */
@ApplicationScoped
public class Alerts {
    private static final int TOGETHER = 500;

    @Inject
    AlertRows rows;

    @Inject
    AlertLetters letters;

    @Inject
    ListingSearch search;

    boolean anybodyWantsToKnow() {
        return rows.anyImmediate();
    }

    /**
     * @param advertiser the person whose listing it is; null for an agency's
     * @return how many searches it was new for
     */
    int tellAtOnce(ListingView listing, UUID advertiser) {
        Map<ListingQuery, Boolean> answers = new HashMap<>();
        int told = 0;
        UUID after = null;
        List<SavedSearch> some = rows.immediate(listing, advertiser, after, TOGETHER);
        while (!some.isEmpty()) {
            after = some.getLast().id();
            for (Map.Entry<UUID, List<SavedSearch>> person :
                    wanting(some, listing, answers).entrySet()) {
                told += letters.atOnce(person.getKey(), person.getValue(), listing);
            }
            some = some.size() < TOGETHER ? List.of() : rows.immediate(listing, advertiser, after, TOGETHER);
        }
        return told;
    }

    /** By person, who gets one letter. */
    private Map<UUID, List<SavedSearch>> wanting(
            List<SavedSearch> searches, ListingView listing, Map<ListingQuery, Boolean> answers) {
        Map<UUID, List<SavedSearch>> byPerson = new LinkedHashMap<>();
        for (SavedSearch each : searches) {
            ListingQuery query = each.query().read();
            if (Precheck.mayMatch(query, listing) && answers.computeIfAbsent(query, asked -> matches(asked, listing))) {
                byPerson.computeIfAbsent(each.accountId(), none -> new ArrayList<>())
                        .add(each);
            }
        }
        return byPerson;
    }

    private boolean matches(ListingQuery query, ListingView listing) {
        return !search.matching(query, Set.of(listing.id())).isEmpty();
    }
}
