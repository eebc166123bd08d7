package org.baobab.listings.visit;

import java.util.UUID;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;

/**
 * A listing that was published once: as much of it as helps to find another.
 *
 * @param title null where its advertiser has taken it back
 */
public record Departed(UUID id, String title, Offer offer, PropertyType type, String city) {}
