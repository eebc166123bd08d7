package org.baobab.listings;

import java.time.Instant;
import java.util.UUID;

/** Who offers a property, as everybody sees it: that there is a number, never the number itself. */
public record AdvertiserView(
        UUID id,
        String name,
        boolean agency,
        boolean verified,
        String about,
        UUID logoDocumentId,
        Instant since,
        boolean hasPhone,
        boolean hasWhatsApp) {}
