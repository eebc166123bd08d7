package org.baobab.platform.document.rest;

/** What the document of the API shows. */
final class Examples {
    static final String TAG = "Documents";
    static final String BUCKET = "avatars, documents, uploads, photos or recordings";
    static final String DOCUMENT = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "name": "Contrat de location.pdf", "contentType": "application/pdf",
             "size": 48213, "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", "bucket": "documents",
             "organizationId": "0199d1c2-0000-7000-8000-000000000000", "accountId": "0199d1c2-0000-7000-8000-000000000001",
             "createdAt": "2026-11-21T08:30:00Z"}""";
    static final String LIST = "{\"items\": [" + DOCUMENT + "], \"next\": null}";
    static final String LINK_WISH = "{\"expiresIn\": 3600}";
    static final String LINK = """
            {"url": "https://baobab.example.com/api/v1/documents/0199d1c2-7a10-7000-8000-5b1f2f6c0d11/shared?expires=1795250400&signature=5c1d…",
             "expiresAt": "2026-11-21T09:30:00Z"}""";
    static final String ORGANIZATION =
            "Whose documents; may be left out by somebody with exactly one organisation. Who has none stores documents of their own.";

    static final String OPERATIONS = "Operations";
    static final String OPERATOR = "For operators of the platform.";
    static final String ORPHANS = """
            {"checkedObjects": 1204, "checkedRows": 1203, "orphans": 1, "orphanBytes": 48213, "missing": 0,
             "objectsWithoutRows": [{"bucket": "uploads",
               "key": "0199d1c2-0000-7000-8000-000000000000/0199d1c2-7a10-7000-8000-5b1f2f6c0d11",
               "size": 48213, "storedAt": "2026-11-19T08:30:00Z"}],
             "rowsWithoutObjects": []}""";
    static final String GONE = "{\"deleted\": 1}";

    private Examples() {}
}
