package org.baobab.listings;

import java.util.UUID;

/** An advertiser says something else of itself, or was verified; fired inside the transaction. What its listings show changes with it. */
public record AdvertiserChanged(UUID advertiserId) {}
