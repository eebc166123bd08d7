package org.baobab.listings.moderation.duplicate;

import java.util.List;
import java.util.UUID;

/** A published listing was found to look like others; fired in the transaction that writes it down, once for each pair. */
public record ListingsAlike(UUID listingId, List<Likenesses.Found> others) {}
