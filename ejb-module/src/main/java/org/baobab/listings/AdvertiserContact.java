package org.baobab.listings;

import java.util.UUID;

/** How to reach an advertiser; one of organisation and account is null, and each number that it does not have. */
public record AdvertiserContact(
        UUID advertiserId, String name, UUID organizationId, UUID accountId, String phone, String whatsapp) {}
