package org.baobab.listings.draft;

import java.util.List;

/**
 * A field that the form and the listing disagree on.
 *
 * @param mine what the form says, or null for nothing
 * @param theirs what the listing says now
 * @param touched whether the form's own person changed it; else only the others did
 */
public record Difference(String field, String mine, String theirs, boolean touched) {
    static List<Difference> between(ListingForm base, ListingForm mine, ListingForm theirs) {
        return ListingForm.FIELDS.stream()
                .filter(field -> !mine.says(theirs, field))
                .map(field -> new Difference(
                        field, mine.value(field), theirs.value(field), base == null || !mine.says(base, field)))
                .toList();
    }
}
