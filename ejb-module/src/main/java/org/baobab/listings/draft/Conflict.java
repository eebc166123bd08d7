package org.baobab.listings.draft;

import java.util.List;

/**
 * Somebody else changed the listing while this form was open.
 *
 * @param version of the listing that the differences are told of
 */
public record Conflict(long version, List<Difference> differences) {}
