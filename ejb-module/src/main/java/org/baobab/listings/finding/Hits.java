package org.baobab.listings.finding;

import java.util.List;
import java.util.UUID;

/** What an index or the database found: keys, not yet what is shown. */
record Hits(List<Hit> page, long total, Facets facets, boolean relaxed) {

    /** @param distance in metres; null without a place to measure from */
    record Hit(UUID id, Double distance) {}

    List<UUID> ids() {
        return page.stream().map(Hit::id).toList();
    }
}
