package org.baobab.platform.money.rest;

/** What bodies of rates look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Exchange rates";
    static final String RATE = """
            {"currency": "EUR", "rate": 10000, "base": "GNF", "changedAt": "2026-11-21T08:30:00Z"}""";
    static final String RATES = "{\"items\": [" + RATE + "], \"next\": null}";
    static final String SET = """
            {"rate": 10120.5}""";

    private Examples() {}
}
