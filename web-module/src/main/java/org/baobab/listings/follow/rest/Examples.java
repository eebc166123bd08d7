package org.baobab.listings.follow.rest;

/** What the OpenAPI document shows. */
final class Examples {
    static final String TAG = "Listings: favourites and saved searches";
    static final String ID_TEXT = "The listing";
    static final String SEARCH_ID_TEXT = "The saved search";

    static final String FAVORITES = """
            {"items": [{"id": "019aa1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b", "listingId": "019aa1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b",
              "title": "Villa de quatre chambres à Kipé", "addedAt": "2026-11-20T18:04:11Z", "available": true,
              "listing": {"id": "019aa1b2-3c4d-7e5f-8a6b-7c8d9e0f1a2b", "slug": "villa-de-quatre-chambres-a-kipe", "title": "Villa de quatre chambres à Kipé",
                "offer": "RENT", "type": "HOUSE", "price": {"amount": 12000000, "currency": "GNF"}, "pricePer": "MONTH", "bedrooms": 4, "bathrooms": 3,
                "area": 280, "city": "Conakry", "district": "Kipé", "place": {"lat": 9.6032, "lng": -13.6442}, "photoCount": 4,
                "advertiserId": "019aa1b2-0000-7000-8000-000000000001", "advertiserName": "Teranga Immo", "verified": true,
                "publishedAt": "2026-11-18T09:00:00Z"}}], "next": null}""";

    static final String SAVE = """
            {"name": "Villa à louer à Kipé", "query": {"q": "villa Kipé", "offer": "RENT", "maxPrice": 15000000, "currency": "GNF"}, "notify": "IMMEDIATE"}""";

    static final String CHANGE = """
            {"notify": "DAILY"}""";

    static final String SEARCH = """
            {"id": "019aa1b2-7777-7e5f-8a6b-7c8d9e0f1a2b", "name": "Villa à louer à Kipé",
             "query": {"q": "villa Kipé", "offer": "RENT", "maxPrice": 15000000, "currency": "GNF"}, "notify": "IMMEDIATE",
             "createdAt": "2026-11-20T18:04:11Z", "lastAlertAt": "2026-11-21T10:12:45Z"}""";

    static final String SEARCHES = "{\"items\": [" + SEARCH + "], \"next\": null}";

    private Examples() {}
}
