package org.baobab.fleet.expense.rest;

/** What bodies of expenses and budgets look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_MANAGER = "The caller is no MANAGER of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String NO_EXPENSE = "No such expense, or not for this caller";
    static final String NO_BUDGET = "No such budget, or not for this caller";
    static final String NO_VEHICLE = "No such vehicle, or not for this caller";
    static final String WRONG_FIELD = "A field cannot be used";
    static final String KNOWN = "The caller has this version";
    static final String STALE = "It changed since the If-Match version";

    private static final String VEHICLE = "\"vehicleId\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f10\"";
    private static final String FACTS = """
            "kind": "FUEL", "date": "2026-11-20", "amount": {"amount": 2320, "currency": "DZD"}, "vatRate": 19,""";
    private static final String FUEL = """
            "litres": 80, "fullTank": true, "odometerKm": 51480, "station": "Naftal Hydra",
             "documentIds": ["019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10"]""";

    static final String CREATE_EXPENSE = "{" + VEHICLE + ", " + FACTS + "\n " + FUEL + "}";
    static final String CHANGE_EXPENSE = """
            {"amount": {"amount": 2340}, "note": "Reçu corrigé"}""";

    private static final String SPLIT = """

             "net": {"amount": 1949.58, "currency": "DZD"}, "vat": {"amount": 370.42, "currency": "DZD"},
             "gross": {"amount": 2320, "currency": "DZD"}, "converted": {"amount": 2320, "currency": "DZD"},
             """;
    private static final String BY = """
            , "createdAt": "2026-11-20T17:30:00Z", "createdBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10"\
            """;
    private static final String WRITTEN = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f60\", " + VEHICLE
            + ", \"registration\": \"01234-116-16\",\n " + FACTS + SPLIT + FUEL + BY;
    private static final String DECIDED = """
            , "decidedBy": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a11", "decidedAt": "2026-11-21T08:00:00Z",
             "changedAt": "2026-11-21T08:00:00Z"}""";
    static final String EXPENSE = WRITTEN + ", \"state\": \"SUBMITTED\", \"changedAt\": \"2026-11-20T17:30:00Z\"}";
    static final String EXPENSES = "{\"items\": [" + EXPENSE + "], \"next\": null}";
    static final String APPROVED = WRITTEN + ", \"state\": \"APPROVED\"" + DECIDED;
    static final String REJECTED =
            WRITTEN + ", \"state\": \"REJECTED\", \"reason\": \"Le reçu est illisible.\"" + DECIDED;
    static final String REJECT = """
            {"reason": "Le reçu est illisible."}""";

    private static final String SUM = """
            "count": 12, "net": {"amount": 23394.96, "currency": "DZD"}, "vat": {"amount": 4445.04, "currency": "DZD"},
              "gross": {"amount": 27840, "currency": "DZD"}}""";
    static final String TOTALS = """
            {"from": "2026-11-01", "to": "2026-11-30", "currency": "DZD", "total": {""" + SUM + """
            ,
             "items": [{"month": "2026-11", "kind": "FUEL",""" + SUM + """
            ],
             "months": [{"month": "2026-11",""" + SUM + """
            ], "kinds": [{"kind": "FUEL",""" + SUM + "]}";
    static final String CONSUMPTION = """
            {"vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f10", "average": 9.42, "usual": 9.4, "km": 1210, "litres": 130.5,
             "items": [{"expenseId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f61", "from": "2026-11-02", "to": "2026-11-11", "km": 630,
                "litres": 59.3, "per100Km": 9.41},
               {"expenseId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f60", "from": "2026-11-11", "to": "2026-11-20", "km": 580,
                "litres": 71.2, "per100Km": 12.28, "outlier": "HIGH"}]}""";
    static final String CREATE_BUDGET = "{" + VEHICLE + """
            , "kind": "FUEL", "period": "MONTH", "amount": {"amount": 120000, "currency": "DZD"}}""";
    static final String BUDGET = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f70\", " + VEHICLE + """
            , "registration": "01234-116-16", "kind": "FUEL", "period": "MONTH",
             "amount": {"amount": 120000, "currency": "DZD"}, "begins": "2026-11-01", "ends": "2026-11-30",
             "spent": {"amount": 97500, "currency": "DZD"}, "percent": 81, "level": "NEARLY", "createdAt": "2026-09-01T08:00:00Z"}""";
    static final String BUDGETS = "{\"items\": [" + BUDGET + "], \"next\": null}";

    private Examples() {}
}
