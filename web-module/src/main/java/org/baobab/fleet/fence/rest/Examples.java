package org.baobab.fleet.fence.rest;

/** What bodies of geofences and violations look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_MANAGER = "The caller is no MANAGER of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String NO_FENCE = "No such geofence, or not for this caller";
    static final String NO_VIOLATION = "No such violation, or not for this caller";
    static final String NO_VEHICLE = "No such vehicle, or not for this caller";
    static final String WRONG_FIELD = "A field cannot be used";
    static final String WRONG_PARAMETER = "A parameter is missing or cannot be used";
    static final String STALE = "It changed since the If-Match version";
    static final String KNOWN = "The caller has this version";

    private static final String PORT = """
            "name": "Port d’Alger", "kind": "FORBIDDEN", "area": {"type": "Polygon", "coordinates":
              [[[3.0601, 36.7689], [3.0789, 36.7652], [3.0812, 36.7741], [3.0634, 36.7779], [3.0601, 36.7689]]]},
             "vehicleIds": ["019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001"],
             "hours": {"days": ["FRIDAY", "SATURDAY"], "from": "20:00", "to": "06:00"}, "speedLimitKmh": 30, "dwellSeconds": 120""";
    static final String CREATE = "{" + PORT + "}";
    static final String CHANGE = """
            {"circle": {"center": {"lat": 36.7042, "lng": 3.1726}, "radius": 400}, "hours": null}""";
    static final String FENCE = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001\", " + PORT + """
            , "active": true, "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String FENCES = "{\"items\": [" + FENCE + "], \"next\": null}";
    static final String INSIDE = """
            {"items": [{"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16", "inside": true,
              "since": "2026-11-21T08:30:00Z"}], "next": null}""";
    static final String LIMITS = """
            {"generalKmh": 110, "vehicles": [{"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "limitKmh": 80}]}""";
    static final String VIOLATION = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce101", "kind": "ENTERED_FORBIDDEN",
             "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16",
             "fenceId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001", "fenceName": "Port d’Alger", "at": "2026-11-21T21:04:10Z",
             "place": {"lat": 36.7701, "lng": 3.0655}, "endedAt": "2026-11-21T21:31:40Z", "speedKmh": 24.0,
             "foundAt": "2026-11-21T21:04:12Z", "driver": "Karim Benali", "acknowledgedAt": "2026-11-22T07:15:00Z",
             "acknowledgedBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b01", "note": "Livraison urgente, accord du client"}""";
    static final String VIOLATIONS = "{\"items\": [" + VIOLATION + "], \"next\": null}";
    static final String ACKNOWLEDGE = """
            {"note": "Livraison urgente, accord du client"}""";
    static final String NEARBY = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16",
              "place": {"lat": 36.7538, "lng": 3.0588}, "at": "2026-11-21T08:30:00Z", "distanceKm": 1.204}], "next": null}""";
    static final String OUTSIDE = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16",
              "place": {"lat": 35.6971, "lng": -0.6308}, "at": "2026-11-21T08:30:00Z"}], "next": null}""";
    static final String DISTANCES = """
            {"items": [{"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16",
              "at": "2026-11-21T08:30:00Z", "depotId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001", "depotName": "Dépôt d’Oued Smar",
              "place": {"lat": 36.7042, "lng": 3.1726}, "distanceKm": 11.42}], "next": null}""";

    private Examples() {}
}
