package org.baobab.listings;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Versioned;

/** An advertiser as it sees itself, its numbers included. */
public record OwnAdvertiser(
        UUID id,
        String name,
        boolean agency,
        boolean verified,
        String about,
        UUID logoDocumentId,
        String phone,
        String whatsapp,
        Instant since,
        @JsonbTransient long version)
        implements Versioned {

    static OwnAdvertiser of(Advertiser advertiser) {
        return new OwnAdvertiser(
                advertiser.id(),
                advertiser.name(),
                advertiser.isAgency(),
                advertiser.isVerified(),
                advertiser.about(),
                advertiser.logoDocumentId(),
                advertiser.phone(),
                advertiser.whatsapp(),
                advertiser.createdAt(),
                advertiser.version());
    }
}
