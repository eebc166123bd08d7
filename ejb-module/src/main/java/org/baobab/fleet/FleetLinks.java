package org.baobab.fleet;

import java.util.UUID;

/** Addresses of the fleet's pages, below the root of the site. */
public final class FleetLinks {
    public static final String DASHBOARD = "/fleet";
    public static final String MAP = "/fleet/map";
    public static final String VEHICLES = "/fleet/vehicles";
    public static final String DRIVERS = "/fleet/drivers";
    public static final String DEPOTS = "/fleet/depots";
    public static final String PAPERS = "/fleet/papers";
    public static final String ASSIGNMENTS = "/fleet/assignments";
    public static final String PLANNER = "/fleet/planner";
    public static final String GEOFENCES = "/fleet/geofences";
    public static final String SPEED_LIMITS = "/fleet/speed-limits";
    public static final String VIOLATIONS = "/fleet/violations";
    public static final String MAINTENANCE = "/fleet/maintenance";
    public static final String EXPENSES = "/fleet/expenses";
    public static final String REPORTS = "/fleet/reports";
    public static final String MY_VEHICLE = "/my/vehicle";

    private FleetLinks() {}

    public static String vehicle(UUID id) {
        return VEHICLES + "/detail?id=" + id;
    }

    /** @param tab overview, assignments, places, costs or papers */
    public static String vehicle(UUID id, String tab) {
        return vehicle(id) + "&tab=" + tab;
    }

    public static String driver(UUID id) {
        return DRIVERS + "/detail?id=" + id;
    }

    public static String depot(UUID id) {
        return DEPOTS + "/edit?id=" + id;
    }

    public static String assignment(UUID id) {
        return "/fleet/assignments/detail?id=" + id;
    }

    public static String geofence(UUID id) {
        return GEOFENCES + "/detail?id=" + id;
    }
}
