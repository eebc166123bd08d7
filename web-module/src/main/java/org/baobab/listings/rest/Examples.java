package org.baobab.listings.rest;

/** What bodies of listings look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Listings";
    static final String HEADER = "X-Organization";
    static final String ORGANIZATION =
            "The organisation whose listing it is; without it that of a caller who belongs to exactly one, else it is the person's own";
    static final String PERSONAL = "The caller's own, also where the caller belongs to exactly one organisation";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use listings";
    static final String NOT_FOUND = "No such listing, or not for this caller";
    static final String WRONG_STATE = "Impossible in the state that the listing is in";

    private static final String FACTS = """
            "title": "Villa de 4 chambres à Kipé", "description": "Villa récente à 300 m du goudron, forage et groupe de 20 kVA.",
             "offer": "RENT", "type": "HOUSE", "price": {"amount": 15000000, "currency": "GNF"}, "pricePer": "MONTH",
             "bedrooms": 4, "bathrooms": 3, "area": 280,""";
    static final String CREATE = "{" + FACTS + """

             "address": {"country": "GN", "city": "Conakry", "district": "Kipé", "street": "Rue KI-128"},
             "place": {"lat": 9.6051, "lng": -13.6354}, "amenities": ["PARKING", "GENERATOR", "WATER_TANK"]}""";
    static final String CHANGE = """
            {"price": {"amount": 14000000}, "amenities": ["PARKING", "GENERATOR", "WATER_TANK", "GARDEN"]}""";

    private static final String ADDRESSED = """

             "address": {"country": "GN", "city": "Conakry", "district": "Kipé", "street": "Rue KI-128", "region": "Conakry",
               "prefecture": "Conakry", "commune": "Ratoma"},
             "place": {"lat": 9.6051, "lng": -13.6354}, "amenities": ["PARKING", "GENERATOR", "WATER_TANK"],""";
    private static final String ADVERTISER_FACTS = """
            "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e01", "name": "Kaloum Immobilier", "agency": true, "verified": true,
               "about": "Location et vente à Conakry depuis 2009.", "since": "2026-03-02T09:00:00Z", "hasPhone": true, "hasWhatsApp": true""";
    static final String DRAFT =
            "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e10\", " + FACTS + ADDRESSED + """

             "state": "DRAFT", "advertiser": {""" + ADVERTISER_FACTS + """
            }, "photos": [], "slug": "villa-de-4-chambres-a-kipe",
             "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String LISTING =
            "{\"id\": \"019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e10\", " + FACTS + ADDRESSED + """

             "state": "PUBLISHED", "advertiser": {""" + ADVERTISER_FACTS + """
            },
             "photos": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e20",
               "sizes": {"320": "/api/v1/listings/019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e10/photos/019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e20/320"},
               "width": 3000, "height": 2000, "alt": "Villa de 4 chambres à Kipé"}],
             "slug": "villa-de-4-chambres-a-kipe", "createdAt": "2026-11-21T08:30:00Z", "changedAt": "2026-11-21T08:30:00Z",
             "publishedAt": "2026-11-21T08:35:00Z", "expiresAt": "2027-01-20T08:35:00Z"}""";
    static final String LISTINGS = "{\"items\": [" + LISTING + "], \"next\": null}";
    static final String PRICES = """
            {"items": [{"at": "2026-12-03T10:00:00Z", "price": {"amount": 14000000, "currency": "GNF"}},
              {"at": "2026-11-21T08:35:00Z", "price": {"amount": 15000000, "currency": "GNF"}}], "next": null}""";
    static final String ADVERTISER = "{" + ADVERTISER_FACTS + ", \"listings\": 12}";
    static final String OWN_ADVERTISER = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e01", "name": "Kaloum Immobilier", "agency": true, "verified": true,
             "about": "Location et vente à Conakry depuis 2009.", "phone": "+224620000001", "whatsapp": "+224620000001",
             "since": "2026-03-02T09:00:00Z"}""";
    static final String CHANGE_ADVERTISER = """
            {"about": "Location et vente à Conakry depuis 2009.", "phone": "620 00 00 01", "whatsapp": null}""";

    private Examples() {}
}
