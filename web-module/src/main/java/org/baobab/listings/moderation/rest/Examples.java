package org.baobab.listings.moderation.rest;

/** What bodies of moderation look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Moderation";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_ADMIN = "The caller is no platform administrator";
    static final String NOT_FOUND = "No such case";
    static final String DECIDED = "It is closed already, by another moderator or because its advertiser was faster";

    static final String REPORT = """
            {"reason": "SCAM", "text": "On me demande un dépôt avant la visite."}""";
    static final String REPORTED = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f10", "listingId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "reason": "SCAM",
             "state": "OPEN", "createdAt": "2026-11-22T08:30:00Z"}""";
    private static final String FOUND = """
            {"rule": "PAYMENT_AHEAD", "name": "Paiement avant la visite",
             "reason": "L’annonceur demande de l’argent avant que l’on ait vu le bien.", "field": "description", "from": 24, "to": 52,
             "detail": "payer 200 000 GNF avant la visite"}""";
    static final String CASE = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f20", "kind": "PENDING", "state": "OPEN",
             "listingId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "advertiserId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20",
             "title": "Appartement à Kipé", "findings": [""" + FOUND + """
            ], "reports": 0, "openedAt": "2026-11-22T08:30:00Z"}""";
    static final String CASES = """
            {"items": [""" + CASE + """
            ], "next": null}""";
    static final String DETAIL = """
            {"item":""" + CASE + """
            , "listing": {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "title": "Appartement à Kipé", "state": "PENDING"}, "reports": [],
             "alike": [], "advertiser": {"advertiserId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20", "name": "Awa Ndiaye", "agency": false,
             "verified": false, "listings": {"PENDING": 1}, "rejected": 0, "cases": []}, "documents": [], "messages": []}""";
    static final String DECIDE = """
            {"decision": "REJECT", "reason": "PAYMENT_AHEAD", "note": "Deuxième fois ce mois-ci"}""";
    static final String DONE = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f20", "kind": "PENDING", "state": "DONE",
             "listingId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "advertiserId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20",
             "title": "Appartement à Kipé", "findings": [], "reports": 0, "openedAt": "2026-11-22T08:30:00Z", "decision": "REJECT",
             "reason": "PAYMENT_AHEAD", "words": "Personne ne doit payer avant d’avoir visité. Retirez toute demande d’argent avant la visite.",
             "note": "Deuxième fois ce mois-ci", "decidedBy": {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10", "name": "Mariama Diallo"},
             "decidedAt": "2026-11-22T09:00:00Z"}""";
    static final String CLAIM = """
            {"take": false}""";
    static final String FIGURES = """
            {"open": 3, "openByKind": {"PENDING": 2, "REPORT": 1}, "oldest": "2026-11-22T08:30:00Z", "decidedToday": 12}""";
    static final String RULE = """
            {"code": "ABSURD_PRICE", "name": "Prix invraisemblable",
             "reason": "Le prix est hors de tout ce qui se demande pour un tel bien.", "enabled": true, "usual": true,
             "parameters": {"bounds": "GNF SALE * 10000 10000000000000"}}""";
    static final String RULES = """
            {"items": [""" + RULE + """
            ], "next": null}""";
    static final String CHANGE_RULE = """
            {"enabled": true, "parameters": {"bounds": "GNF SALE * 100000 10000000000000"}}""";
    static final String TRY = """
            {"title": "Appartement à Kipé", "description": "Il faut payer 200 000 GNF avant la visite."}""";
    static final String TRIED = """
            {"held": true, "findings": [""" + FOUND + """
            ]}""";
    static final String ASK = """
            {"note": "Agence agréée depuis 2014", "documentIds": ["019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10"]}""";
    static final String VERIFICATION = """
            {"advertiserId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c20", "verified": false, "caseId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9f30",
             "state": "OPEN", "askedAt": "2026-11-22T08:30:00Z"}""";

    private Examples() {}
}
