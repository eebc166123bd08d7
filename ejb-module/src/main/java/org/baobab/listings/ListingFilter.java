package org.baobab.listings;

/**
 * Which of the caller's own listings a list shows.
 *
 * @param state null for all
 * @param personal those of the caller alone, also where an organisation is entered
 * @param text a part of the title, the city or the district, in any case; null for all
 */
public record ListingFilter(ListingState state, boolean personal, String text) {
    public ListingFilter(ListingState state, boolean personal) {
        this(state, personal, null);
    }

    public static ListingFilter all() {
        return new ListingFilter(null, false);
    }
}
