package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.baobab.platform.geo.Division;
import org.baobab.platform.geo.Divisions;
import org.baobab.platform.geo.GeoPoint;

/** Completes an address by the divisions of the country that it lies in. */
@ApplicationScoped
class ListingAddresses {
    @Inject
    Divisions divisions;

    ListingAddress complete(AddressFacts said, GeoPoint place) {
        Optional<Division> division = place == null ? Optional.empty() : divisions.at(said.country(), place);
        return new ListingAddress(
                said.country(),
                said.city(),
                said.district(),
                said.street(),
                division.map(Division::region).orElse(null),
                division.map(Division::name).orElse(null),
                null);
    }
}
