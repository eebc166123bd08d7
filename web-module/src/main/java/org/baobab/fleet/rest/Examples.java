package org.baobab.fleet.rest;

/** What bodies of the fleet look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_MANAGER = "The caller is no MANAGER of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String WRONG_FIELD = "A field cannot be used";
    static final String STALE = "It changed since the If-Match version";
    static final String KNOWN = "The caller has this version";

    static final String NO_VEHICLE = "No such vehicle, or not for this caller";
    static final String CREATE_VEHICLE = """
            {"registration": "01234-116-16", "brand": "Renault", "model": "Symbol", "year": 2016, "kind": "CAR", "fuel": "PETROL",
             "vin": "VF14SRCL453612345", "depotId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001", "odometerKm": 84210}""";
    static final String CHANGE_VEHICLE = """
            {"odometerKm": 84090, "odometerReason": "Compteur remplacé", "status": "MAINTENANCE"}""";
    static final String VEHICLE = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16", "brand": "Renault", "model": "Symbol",
             "year": 2016, "kind": "CAR", "fuel": "PETROL", "vin": "VF14SRCL453612345",
             "depotId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001", "odometerKm": 84210, "status": "AVAILABLE",
             "trackerId": "w7kq2mzr9xh4bt6nf8cd3vjy", "photoDocumentId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf001",
             "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String VEHICLES = "{\"items\": [" + VEHICLE + "], \"next\": null}";
    static final String HISTORY = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ca002", "status": "MAINTENANCE", "at": "2026-11-21T14:00:00Z",
               "accountId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b01"},
              {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ca001", "status": "AVAILABLE", "at": "2026-11-21T08:30:00Z",
               "until": "2026-11-21T14:00:00Z", "accountId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b01"}], "next": null}""";
    static final String READ = """
            {"odometerKm": 84350, "at": "2026-11-21T17:45:00Z"}""";
    static final String READING = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ca003", "km": 84350, "at": "2026-11-21T17:45:00Z", "source": "MANUAL",
             "accountId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b01"}""";
    static final String READINGS = "{\"items\": [" + READING + "], \"next\": null}";
    static final String AVAILABLE = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "registration": "01234-116-16", "brand": "Renault",
              "model": "Symbol", "kind": "CAR", "fuel": "PETROL", "odometerKm": 84210,
              "depot": {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001", "name": "Dépôt d’Oued Smar", "place": {"lat": 36.7042, "lng": 3.1726}}}],
             "next": null}""";

    static final String NO_DRIVER = "No such driver, or not for this caller";
    static final String CREATE_DRIVER = """
            {"fullName": "Karim Benali", "licenceNumber": "16/0123456", "licenceClasses": ["B", "C1"], "licenceExpiresOn": "2029-03-31",
             "phone": "0550 12 34 56", "email": "karim.benali@example.com"}""";
    static final String CHANGE_DRIVER = """
            {"licenceExpiresOn": "2034-03-31", "licenceClasses": ["B", "C1", "C1E"]}""";
    static final String DRIVER = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001", "fullName": "Karim Benali", "licenceNumber": "16/0123456",
             "licenceClasses": ["B", "C1"], "licenceExpiresOn": "2029-03-31", "phone": "+213550123456",
             "email": "karim.benali@example.com", "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String DRIVERS = "{\"items\": [" + DRIVER + "], \"next\": null}";

    static final String NO_DEPOT = "No such depot, or not for this caller";
    static final String CREATE_DEPOT = """
            {"name": "Dépôt d’Oued Smar", "place": {"lat": 36.7042, "lng": 3.1726}, "capacity": 25, "address": "Zone industrielle, Oued Smar"}""";
    static final String CHANGE_DEPOT = """
            {"capacity": 30}""";
    static final String DEPOT = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001", "name": "Dépôt d’Oued Smar", "place": {"lat": 36.7042, "lng": 3.1726},
             "capacity": 25, "address": "Zone industrielle, Oued Smar", "vehicles": 14,
             "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String DEPOTS = "{\"items\": [" + DEPOT + "], \"next\": null}";

    private Examples() {}
}
