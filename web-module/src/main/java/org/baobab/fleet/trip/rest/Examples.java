package org.baobab.fleet.trip.rest;

/** What trips look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_MEMBER = "The caller is no member of the organisation, or it does not use fleet";
    static final String NOT_FOUND = "No such vehicle, or not for this caller";
    static final String BAD_PERIOD = "A moment cannot be read, or the period is none or too long";

    static final String TRACK = """
            {"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "from": "2026-11-21T00:00:00Z", "to": "2026-11-22T00:00:00Z",
             "distanceKm": 8.214, "total": 3, "thinned": false,
             "line": {"type": "LineString", "coordinates": [[3.0589, 36.7538], [3.0912, 36.7421], [3.1468, 36.7642]]},
             "points": [{"at": "2026-11-21T08:30:00Z", "place": {"lat": 36.7538, "lng": 3.0589}, "speedKmh": 42.5, "heading": 118.0, "ignition": true},
               {"at": "2026-11-21T08:35:00Z", "place": {"lat": 36.7421, "lng": 3.0912}, "speedKmh": 51.0, "heading": 74.0, "ignition": true},
               {"at": "2026-11-21T08:41:00Z", "place": {"lat": 36.7642, "lng": 3.1468}, "speedKmh": 0.0, "heading": 60.0, "ignition": false}]}""";
    static final String TRIPS = """
            {"items": [{"id": "019aa600-1c1e-7a40-9b1d-2f6f3c1c9c10", "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10",
               "startedAt": "2026-11-21T08:30:00Z", "endedAt": "2026-11-21T08:41:00Z", "from": {"lat": 36.7538, "lng": 3.0589},
               "to": {"lat": 36.7642, "lng": 3.1468}, "distanceKm": 8.214, "movingSeconds": 655, "topSpeedKmh": 71.0}], "next": null}""";
    static final String STOPS = """
            {"items": [{"id": "019aa600-2c1e-7a40-9b1d-2f6f3c1c9c10", "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10",
               "startedAt": "2026-11-21T08:41:00Z", "endedAt": null, "place": {"lat": 36.7642, "lng": 3.1468}}], "next": null}""";
    static final String DISTANCES = """
            {"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "from": "2026-11-01", "to": "2026-11-21", "timeZone": "Africa/Algiers",
             "distanceKm": 171.4, "days": [{"day": "2026-11-20", "distanceKm": 92.3, "movingSeconds": 9120, "trips": 6},
               {"day": "2026-11-21", "distanceKm": 79.1, "movingSeconds": 7805, "trips": 5}]}""";

    private Examples() {}
}
