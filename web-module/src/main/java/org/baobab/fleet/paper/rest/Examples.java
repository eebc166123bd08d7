package org.baobab.fleet.paper.rest;

/** What bodies of papers look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String NOT_FOUND = "No such paper, or not for this caller";
    static final String WRONG_FIELD = "A field cannot be used";
    static final String STALE = "It changed since the If-Match version";
    static final String KNOWN = "The caller has this version";

    private static final String FACTS = """
            "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001", "kind": "INSURANCE", "number": "SAA-16-2026-00817", "issuer": "SAA Alger Centre",
             "validFrom": "2026-01-02", "expiresOn": "2026-12-31", "documentId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cf101\"""";
    static final String CREATE = "{" + FACTS + "}";
    static final String CHANGE = """
            {"validFrom": "2027-01-01", "expiresOn": "2027-12-31"}""";
    static final String PAPER = "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cc001\", " + FACTS + """
            , "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String PAPERS = "{\"items\": [" + PAPER + "], \"next\": null}";
    static final String DUE = """
            {"items": [{"kind": "LICENCE", "driverId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001", "subject": "Mourad Ziani", "expiresOn": "2026-12-15"},
              {"paperId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cc001", "kind": "INSURANCE", "vehicleId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001",
               "subject": "01234-116-16", "expiresOn": "2026-12-31"}], "next": null}""";

    private Examples() {}
}
