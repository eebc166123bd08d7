package org.baobab.platform.backup.rest;

/** What the OpenAPI document shows. */
final class Examples {
    static final String OPERATIONS = "Operations";
    static final String OPERATOR = "For operators of the platform.";

    static final String BACKUP = """
            {
              "id": "20261121T030000Z-1a2b3c",
              "state": "COMPLETE",
              "createdAt": "2026-11-21T03:00:00.084Z",
              "endedAt": "2026-11-21T03:00:04.511Z",
              "size": 98304511,
              "rows": 1203388,
              "checksum": "9b74c9897bac770ffc029102a200c5de4e6b1d4e9d8b5c7a2f1e0d3c4b5a6978",
              "verified": true,
              "verifiedAt": "2026-11-22T04:00:12.300Z",
              "encrypted": true,
              "schemaVersion": "202611212222",
              "tables": 58,
              "parts": 64,
              "documents": 4120,
              "documentBytes": 913400128,
              "executionId": 812
            }""";

    static final String BACKUPS = "{\"items\": [" + BACKUP + "], \"next\": null}";

    static final String STARTED = "{\"executionId\": 812}";

    private Examples() {}
}
