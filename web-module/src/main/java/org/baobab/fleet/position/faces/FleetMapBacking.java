package org.baobab.fleet.position.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.baobab.fleet.position.LastPlaces;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;

/** The frame of the live map; vehicles and places come by its script. */
@Named
@RequestScoped
public class FleetMapBacking {
    private static final String ALGERIA = "DZ";
    private static final String ALGIERS = "36.74,3.06";
    private static final String CONAKRY = "9.6,-13.6";

    @Inject
    LastPlaces places;

    @Inject
    Organizations organizations;

    private boolean peopled;
    private String country;

    public void load() {
        peopled = !places.onMap().isEmpty();
        OrganizationView organization = organizations.current();
        country = organization.country();
    }

    /** Whether there is a vehicle to be shown, seen or not. */
    public boolean isPeopled() {
        return peopled;
    }

    public String getCountry() {
        return country;
    }

    /** Where the map looks as long as it knows no vehicle's place. */
    public String getCenter() {
        return ALGERIA.equals(country) ? ALGIERS : CONAKRY;
    }
}
