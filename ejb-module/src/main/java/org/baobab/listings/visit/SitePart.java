package org.baobab.listings.visit;

import java.time.Instant;
import java.util.UUID;

/** A part of the site map: where it begins, and when something in it changed last. */
public record SitePart(UUID first, Instant changedAt) {}
