package org.baobab.listings;

import java.time.Instant;
import java.util.UUID;

/** @param listings how many of it are published now */
public record AdvertiserProfile(
        UUID id,
        String name,
        boolean agency,
        boolean verified,
        String about,
        UUID logoDocumentId,
        Instant since,
        boolean hasPhone,
        boolean hasWhatsApp,
        long listings) {

    static AdvertiserProfile of(AdvertiserView view, long listings) {
        return new AdvertiserProfile(
                view.id(),
                view.name(),
                view.agency(),
                view.verified(),
                view.about(),
                view.logoDocumentId(),
                view.since(),
                view.hasPhone(),
                view.hasWhatsApp(),
                listings);
    }
}
