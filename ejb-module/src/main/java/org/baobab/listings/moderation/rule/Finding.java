package org.baobab.listings.moderation.rule;

/**
 * What one rule has against a listing.
 *
 * @param field {@code title}, {@code description}, {@code price} or {@code advertiser}
 * @param from where in the field it begins; null where it is about the whole of it
 * @param to where it ends, exclusive
 * @param detail what was found, as it stands there
 */
public record Finding(RuleCode rule, String field, Integer from, Integer to, String detail) {
    static final String TITLE = "title";
    static final String DESCRIPTION = "description";
    static final String PRICE = "price";
    static final String ADVERTISER = "advertiser";

    private static final int LONGEST = 120;

    static Finding at(RuleCode rule, String field, String text, int from, int to) {
        return new Finding(rule, field, from, to, cut(text.substring(from, to)));
    }

    static Finding of(RuleCode rule, String field, String detail) {
        return new Finding(rule, field, null, null, cut(detail));
    }

    private static String cut(String detail) {
        return detail.length() <= LONGEST ? detail : detail.substring(0, LONGEST - 1) + "…";
    }
}
