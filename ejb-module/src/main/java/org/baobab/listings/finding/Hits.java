package org.baobab.listings.finding;

import java.util.List;
import java.util.UUID;

/**
 * What an index or the database found: keys, not yet what is shown.
 *
 * @param page in the order of the question
 */
record Hits(List<UUID> page, long total, Facets facets, boolean relaxed) {}
