package org.baobab.listings;

/**
 * Which of the caller's own listings a list shows.
 *
 * @param state null for all
 * @param personal those of the caller alone, also where an organisation is entered
 */
public record ListingFilter(ListingState state, boolean personal) {
    public static ListingFilter all() {
        return new ListingFilter(null, false);
    }
}
