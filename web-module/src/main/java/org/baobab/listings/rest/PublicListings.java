package org.baobab.listings.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.baobab.platform.web.cache.PublicAddresses;

/** What programs without credentials are told of listings is the same for all of them. */
@ApplicationScoped
public class PublicListings implements PublicAddresses {
    @Override
    public List<String> prefixes() {
        return List.of("/api/v1/listings", "/api/v1/advertisers/", "/api/v1/places", "/api/v1/exchange-rates");
    }
}
