package org.baobab.platform.organization.rest;

/** What bodies of organisations look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Organizations";
    static final String ID_TEXT = "The organisation; 404 for a caller who does not belong to it";

    static final String FOUND = """
            {"name": "ZenFleet Alger", "country": "DZ", "currency": "DZD", "timeZone": "Africa/Algiers", "apps": ["fleet"]}""";
    static final String ORGANIZATION = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10", "name": "ZenFleet Alger", "country": "DZ", "currency": "DZD",
             "timeZone": "Africa/Algiers", "apps": ["fleet"], "brandColor": "#0F4C81",
             "logoDocumentId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10", "createdAt": "2026-11-21T08:30:00Z"}""";
    static final String ORGANIZATIONS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10", "name": "ZenFleet Alger", "country": "DZ",
              "currency": "DZD", "timeZone": "Africa/Algiers", "apps": ["fleet"], "createdAt": "2026-11-21T08:30:00Z"}],
             "next": null}""";
    static final String CHANGE = """
            {"name": "ZenFleet Algérie", "apps": ["fleet", "energy"], "brandColor": "#0F4C81"}""";
    static final String ADD_MEMBER = """
            {"email": "yacine.brahimi@example.com", "role": "AGENT"}""";
    static final String CHANGE_MEMBER = """
            {"role": "MANAGER"}""";
    static final String MEMBER = """
            {"userId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "fullName": "Yacine Brahimi",
             "email": "yacine.brahimi@example.com", "role": "AGENT", "since": "2026-11-21T08:30:00Z"}""";
    static final String MEMBERS = """
            {"items": [{"userId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "fullName": "Yacine Brahimi",
              "email": "yacine.brahimi@example.com", "role": "AGENT", "since": "2026-11-21T08:30:00Z"}], "next": null}""";
    static final String INVITATION = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b20", "email": "yacine.brahimi@example.com", "role": "AGENT",
             "createdAt": "2026-11-21T08:30:00Z", "expiresAt": "2026-11-28T08:30:00Z"}""";
    static final String INVITATIONS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b20", "email": "yacine.brahimi@example.com", "role": "AGENT",
              "createdAt": "2026-11-21T08:30:00Z", "expiresAt": "2026-11-28T08:30:00Z"}], "next": null}""";
    static final String CREATE_KEY = """
            {"name": "Site web", "role": "AGENT", "expiresAt": "2027-11-21T00:00:00Z"}""";
    static final String CREATED_KEY = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b30", "name": "Site web", "role": "AGENT", "prefix": "k3Vq8mZt1LwA",
             "createdAt": "2026-11-21T08:30:00Z", "expiresAt": "2027-11-21T00:00:00Z",
             "secret": "baobab_k3Vq8mZt1LwA_pX0b8m4s1dFq3tq6mJgQ1r8hT5vY2kWc9uZ7nL0aEiM"}""";
    static final String KEY = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b30", "name": "Site web", "role": "AGENT", "prefix": "k3Vq8mZt1LwA",
             "createdAt": "2026-11-21T08:30:00Z", "expiresAt": "2027-11-21T00:00:00Z", "lastUsedAt": "2026-11-21T09:12:00Z"}""";
    static final String KEYS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b30", "name": "Site web", "role": "AGENT",
              "prefix": "k3Vq8mZt1LwA", "createdAt": "2026-11-21T08:30:00Z", "expiresAt": "2027-11-21T00:00:00Z",
              "lastUsedAt": "2026-11-21T09:12:00Z"}], "next": null}""";
    static final String AUDIT = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b40", "at": "2026-11-21T08:30:00Z", "action": "member.added",
              "actor": {"kind": "PERSON", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a10", "name": "Lila Benali"},
              "subjectType": "account", "subjectId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9a11", "subjectName": "Yacine Brahimi",
              "details": {"role": "AGENT"}, "address": "41.200.10.4", "requestId": "f3a1c2d4e5b60718"}], "next": null}""";

    private Examples() {}
}
