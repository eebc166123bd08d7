package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.geo.PlaceName;
import org.baobab.platform.geo.PlaceName.Kind;
import org.baobab.platform.geo.Places;

/** Completes an address by the parts of the country that it lies in. */
@ApplicationScoped
class ListingAddresses {
    private static final PlaceName NOWHERE = new PlaceName(Kind.QUARTER, null, null, null, null);

    @Inject
    Places places;

    ListingAddress complete(AddressFacts said, GeoPoint point) {
        PlaceName place = places.locate(said.country(), said.city(), said.district(), point)
                .orElse(NOWHERE);
        return new ListingAddress(
                said.country(),
                said.city(),
                said.district(),
                said.street(),
                place.region(),
                place.kind() == Kind.PREFECTURE ? place.name() : place.prefecture(),
                place.kind() == Kind.COMMUNE ? place.name() : place.commune());
    }
}
