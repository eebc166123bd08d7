package org.baobab.listings.finding.rest;

/** What answers look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Listings";

    static final String FOUND = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ca010", "slug": "belle-villa-a-louer-a-kipe",
              "title": "Belle villa à louer à Kipé", "offer": "RENT", "type": "HOUSE", "price": {"amount": 15000000, "currency": "GNF"},
              "pricePer": "MONTH", "bedrooms": 4, "bathrooms": 3, "area": 280, "address": {"city": "Conakry", "district": "Kipé"},
              "place": {"lat": 9.6102, "lng": -13.6421}, "photos": [], "photoCount": 0,
              "advertiser": {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1ca020", "name": "Kaloum Immobilier", "verified": true},
              "publishedAt": "2026-11-21T08:30:00Z", "distance": 1840,
              "highlights": {"title": "Belle <mark>villa</mark> à louer à Kipé"}}],
             "total": 1, "page": 1, "size": 20,
             "facets": {"type": {"HOUSE": 1, "APARTMENT": 12}, "city": {"Conakry": 1},
               "price": [{"from": 10000000, "to": 20000000, "currency": "GNF", "count": 1}]},
             "degraded": false, "relaxed": false}""";
    static final String SUGGESTED = """
            {"items": [{"text": "villa Kaloum"}, {"text": "villa Kaporo"}]}""";

    private Examples() {}
}
