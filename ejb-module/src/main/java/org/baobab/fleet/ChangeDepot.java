package org.baobab.fleet;

import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.Patch;

/** What should become different about a depot. */
public record ChangeDepot(Patch<String> name, Patch<GeoPoint> place, Patch<Integer> capacity, Patch<String> address) {

    DepotFacts of(DepotFacts now) {
        return new DepotFacts(
                Patch.or(name, now.name()),
                Patch.or(place, now.place()),
                Patch.or(capacity, now.capacity()),
                Patch.or(address, now.address()));
    }
}
