package org.baobab.listings.figure.rest;

/** What the document of the API shows. */
final class Examples {
    static final String TAG = "Listings";
    static final String STATISTICS = """
            {"listingId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "from": "2026-11-20", "to": "2026-11-21",
             "totals": {"views": 61, "contacts": 5, "favorites": 2, "phone": 2, "whatsApp": 2, "messages": 1},
             "days": [{"day": "2026-11-20", "views": 24, "contacts": 1, "favorites": 0},
               {"day": "2026-11-21", "views": 37, "contacts": 4, "favorites": 2}]}""";

    private Examples() {}
}
