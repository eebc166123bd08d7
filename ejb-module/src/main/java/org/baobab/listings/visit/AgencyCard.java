package org.baobab.listings.visit;

import java.util.UUID;

/** An agency among others, with what it offers just now. */
public record AgencyCard(UUID id, String name, UUID logoDocumentId, boolean verified, long listings) {}
