package org.baobab.listings.finding;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baobab.listings.ListingCard;

/** Who answers questions: the index, or the database. */
interface Finder {
    Hits find(ListingQuery query);

    /** At most so many, all of which have a place. */
    List<UUID> places(ListingQuery query, int most);

    Set<UUID> matching(ListingQuery query, Collection<UUID> among);

    /** The most alike first, without itself. */
    List<UUID> similar(ListingCard to, int most);
}
