package org.baobab.listings;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/** Addresses of listings' pages, below the root of the site. */
public final class ListingLinks {
    private static final int LONGEST_SLUG = 80;

    private ListingLinks() {}

    public static String page(ListingView listing) {
        return page(listing.id(), listing.slug());
    }

    public static String page(ListingCard card) {
        return page(card.id(), card.slug());
    }

    public static String page(UUID listingId, String slug) {
        return "/listings/" + listingId + "/" + slug;
    }

    /** Small letters, digits and single hyphens; a title without any of them is an "annonce". */
    public static String slug(String title) {
        String plain = Normalizer.normalize(
                        title.replace("œ", "oe").replace("Œ", "oe").replace("²", "2"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "annonce" : cut(plain);
    }

    private static String cut(String slug) {
        if (slug.length() <= LONGEST_SLUG) {
            return slug;
        }
        int end = slug.lastIndexOf('-', LONGEST_SLUG);
        return slug.substring(0, end < LONGEST_SLUG / 2 ? LONGEST_SLUG : end);
    }
}
