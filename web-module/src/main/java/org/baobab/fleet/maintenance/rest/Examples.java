package org.baobab.fleet.maintenance.rest;

/** What bodies of maintenance look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String NO_PLAN = "No such plan, or not for this caller";
    static final String NO_TEMPLATE = "No such template, or not for this caller";
    static final String NO_ORDER = "No such work order, or not for this caller";
    static final String WRONG_FIELD = "A field cannot be used";
    static final String KNOWN = "The caller has this version";
    static final String STALE = "It changed since the If-Match version";

    private static final String VEHICLE = "\"vehicleId\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f10\"";
    private static final String RHYTHM =
            "\"name\": \"Vidange et filtres\", \"everyMonths\": 12, \"everyKm\": 10000, \"lastDoneOn\": \"2026-03-10\", \"lastDoneKm\": 42300,";
    private static final String THRESHOLDS = "\"softDays\": 30, \"softKm\": 1000, \"hardDays\": 15, \"hardKm\": 500";

    static final String CREATE_PLAN = "{" + VEHICLE + ", " + RHYTHM + " " + THRESHOLDS + "}";
    static final String CHANGE_PLAN = """
            {"everyKm": 15000, "note": "Huile 5W30"}""";
    static final String PLAN = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f20\", " + VEHICLE
            + ", \"registration\": \"01234-116-16\", " + RHYTHM + """

             "dueOn": "2027-03-10", "dueKm": 52300,""" + THRESHOLDS + """
            , "active": true, "stage": "SOON", "daysLeft": 109,
             "kmLeft": 800, "expectedOn": "2026-12-01", "odometerKm": 51500, "resetAt": "2026-03-10T15:00:00Z",
             "resetBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "createdAt": "2025-03-02T09:00:00Z", "changedAt": "2026-03-10T15:00:00Z"}""";
    static final String PLANS = "{\"items\": [" + PLAN + "], \"next\": null}";
    static final String DUE =
            "{\"counts\": {\"LATER\": 31, \"SOON\": 1, \"DUE\": 0, \"OVERDUE\": 0}, \"items\": [" + PLAN + "]}";
    static final String DONE = """
            {"doneOn": "2026-11-20", "odometerKm": 51480, "note": "Garage Benali"}""";
    static final String HISTORY = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f30", "doneOn": "2026-03-10", "doneKm": 42300, "wasDueOn": "2026-03-02",
              "wasDueKm": 42000, "workOrderId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f40", "note": "Vidange et filtres",
              "resetBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "resetAt": "2026-03-10T15:00:00Z"}], "next": null}""";

    private static final String MODEL =
            "\"vehicleKind\": \"VAN\", \"name\": \"Vidange et filtres\", \"everyMonths\": 12, \"everyKm\": 10000, ";
    static final String CREATE_TEMPLATE = "{" + MODEL + THRESHOLDS + "}";
    static final String TEMPLATE = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f50\", " + MODEL + THRESHOLDS
            + ", \"vehicles\": 12, \"createdAt\": \"2025-03-02T09:00:00Z\"}";
    static final String TEMPLATES = "{\"items\": [" + TEMPLATE + "], \"next\": null}";
    static final String APPLIED = "{\"plans\": 12}";

    private static final String WORK = """
            "kind": "MAINTENANCE", "title": "Vidange et filtres", "planIds": ["019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f20"],
             "workshop": "Garage Benali", "scheduledOn": "2026-11-20", "currency": "DZD",
             "lines": [{"kind": "PART", "description": "Huile 5W30", "quantity": 5, "unitPrice": 1600, "vatRate": 19},
               {"kind": "LABOUR", "description": "Main d’œuvre", "quantity": 1.5, "unitPrice": 2000, "vatRate": 19}]""";
    static final String CREATE_ORDER = "{" + VEHICLE + ", " + WORK + "}";
    static final String CHANGE_ORDER = """
            {"workshop": "Atelier central", "scheduledOn": "2026-11-24"}""";

    private static final String COST = """
            , "net": {"amount": 11000, "currency": "DZD"}, "vat": {"amount": 2090, "currency": "DZD"},
             "gross": {"amount": 13090, "currency": "DZD"},""";
    private static final String NUMBERED = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f40\", \"number\": 42, "
            + VEHICLE + ", \"registration\": \"01234-116-16\", ";
    static final String ORDER = NUMBERED + WORK + COST + """

             "state": "OPEN", "createdAt": "2026-11-18T08:30:00Z", "createdBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10",
             "changedAt": "2026-11-18T08:30:00Z"}""";
    static final String ORDERS = "{\"items\": [" + ORDER + "], \"next\": null}";
    static final String FINISH = """
            {"doneOn": "2026-11-20", "odometerKm": 51480}""";
    static final String FINISHED = NUMBERED + WORK + COST + """

             "state": "DONE", "odometerKm": 51480, "createdAt": "2026-11-18T08:30:00Z",
             "createdBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "startedAt": "2026-11-20T08:00:00Z", "closedAt": "2026-11-20T15:00:00Z",
             "changedAt": "2026-11-20T15:00:00Z"}""";

    private Examples() {}
}
