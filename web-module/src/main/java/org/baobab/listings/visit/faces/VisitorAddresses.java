package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.baobab.platform.web.cache.PublicAddresses;

/** Pages of listings are the same for everybody whom nobody knows. */
@ApplicationScoped
public class VisitorAddresses implements PublicAddresses {
    @Override
    public List<String> prefixes() {
        return List.of("/listings", "/sitemap", "/robots.txt");
    }
}
