package org.baobab.listings.visit;

import java.time.Instant;
import java.util.UUID;

/** A published listing as a site map names it. */
public record SiteEntry(UUID id, String title, Instant changedAt) {}
