package org.baobab.fleet.position.rest;

/** What bodies of positions look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";

    static final String REPORT = """
            [{"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "at": "2026-11-21T08:30:00Z",
              "place": {"lat": 36.7538, "lng": 3.0589}, "speedKmh": 42.5, "heading": 118, "ignition": true},
             {"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c11", "at": "2026-11-21T08:30:02Z",
              "place": {"lat": 36.7642, "lng": 3.1468}}]""";
    static final String ARRIVAL = """
            {"accepted": 1, "rejected": [{"index": 1, "reason": "unknown-vehicle"}]}""";
    static final String PLACES = """
            {"items": [{"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "registration": "00123-121-16",
               "at": "2026-11-21T08:30:00Z", "place": {"lat": 36.7538, "lng": 3.0589}, "speedKmh": 42.5, "heading": 118.0,
               "ignition": true, "battery": 87.0}], "next": null}""";
    static final String TRACKER_JSON = """
            {"location": {"timestamp": "2026-11-21T08:30:00.000Z",
               "coords": {"latitude": 36.7538, "longitude": 3.0589, "accuracy": 8.2, "speed": 11.8, "heading": 118},
               "is_moving": true, "battery": {"level": 0.87, "is_charging": false}}, "device_id": "4nqkz0y7h3tvj5w8"}""";
    static final String TRACKER_FORM =
            "id=4nqkz0y7h3tvj5w8&lat=36.7538&lon=3.0589&timestamp=1795854600&speed=22.9&bearing=118&batt=87";

    private Examples() {}
}
