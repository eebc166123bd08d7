package org.baobab.listings.finding;

import java.util.UUID;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/** A listing on the map. */
public record MapPin(UUID id, GeoPoint place, Money price, String title) {}
