package org.baobab.listings;

import java.util.Optional;

/** Looks at a listing that is about to be published, or was edited while it was; whichever holds it leaves it to a moderator. */
public interface PublicationRule {
    Optional<Hold> check(ListingView listing);

    /**
     * @param rule its key, such as {@code forbidden-word}
     * @param detail for the moderator
     */
    record Hold(String rule, String detail) {}
}
