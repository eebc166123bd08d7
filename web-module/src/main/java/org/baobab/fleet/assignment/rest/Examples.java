package org.baobab.fleet.assignment.rest;

/** What the OpenAPI document shows. */
final class Examples {
    static final String TAG = "Fleet: assignments";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_FLEET = "The organisation does not use the fleet";
    static final String NO_AGENT = "The role does not suffice, or the organisation does not use the fleet";
    static final String NOT_FOUND = "No such assignment in this organisation";
    static final String STALE = "The assignment changed since the If-Match version";
    static final String CONFLICT =
            "assignment-overlap, vehicle-unavailable, vehicle-busy, licence-expired, assignment-running or assignment-over";

    static final String PLAN = """
            {"vehicleId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "driverId": "0199d1c2-7a10-7000-8000-5b1f2f6c0e22",
             "startsAt": "2026-11-23T07:00:00Z", "endsAt": "2026-11-23T17:00:00Z", "purpose": "Livraisons à Blida"}""";

    static final String CHANGE = """
            {"endsAt": "2026-11-23T19:00:00Z"}""";

    static final String END = """
            {"odometerKm": 84210}""";

    static final String ASSIGNMENT = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0f33", "vehicleId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "registration": "01234-125-16",
             "driverId": "0199d1c2-7a10-7000-8000-5b1f2f6c0e22", "driverName": "Karim Boudiaf",
             "startsAt": "2026-11-23T07:00:00Z", "endsAt": "2026-11-23T17:00:00Z", "purpose": "Livraisons à Blida", "state": "PLANNED",
             "warnings": ["LICENCE_CLASS"], "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";

    static final String ENDED = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0f33", "vehicleId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "registration": "01234-125-16",
             "driverId": "0199d1c2-7a10-7000-8000-5b1f2f6c0e22", "driverName": "Karim Boudiaf",
             "startsAt": "2026-11-23T07:00:00Z", "endsAt": "2026-11-23T17:00:00Z", "purpose": "Livraisons à Blida", "state": "ENDED",
             "startedAt": "2026-11-23T07:00:00Z", "endedAt": "2026-11-23T16:42:10Z", "endOdometerKm": 84210,
             "warnings": [], "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-23T16:42:10Z"}""";

    static final String CANCELLED = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0f33", "vehicleId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "registration": "01234-125-16",
             "driverId": "0199d1c2-7a10-7000-8000-5b1f2f6c0e22", "driverName": "Karim Boudiaf",
             "startsAt": "2026-11-23T07:00:00Z", "endsAt": "2026-11-23T17:00:00Z", "purpose": "Livraisons à Blida", "state": "CANCELLED",
             "endedAt": "2026-11-22T10:00:00Z", "warnings": [], "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-22T10:00:00Z"}""";

    static final String ASSIGNMENTS = "{\"items\": [" + ASSIGNMENT + "], \"next\": null}";

    private Examples() {}
}
