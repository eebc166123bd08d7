package org.baobab.listings.visit.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.platform.kernel.Settings;

/** The address by which the world knows this site, for search engines and whoever is sent a link. */
@Named
@ApplicationScoped
public class Site {
    @Inject
    Settings settings;

    private String home;

    @PostConstruct
    void read() {
        home = settings.address("baobab.public.url", "http://localhost:8080").toString();
    }

    /** A path of ours as a whole address. */
    public String address(String path) {
        return home + path;
    }
}
