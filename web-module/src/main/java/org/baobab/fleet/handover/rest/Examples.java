package org.baobab.fleet.handover.rest;

/** What the OpenAPI document shows. */
final class Examples {
    static final String TAG = "Fleet: handovers";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_FLEET = "The organisation does not use the fleet";
    static final String NO_AGENT = "The role does not suffice, or the organisation does not use the fleet";
    static final String NOT_FOUND = "No such assignment in this organisation";

    static final String SIGN = """
            {"kind": "START", "odometerKm": 84120, "fuelPercent": 75, "checklist": [{"item": "TYRES", "state": "OK"},
              {"item": "BODYWORK", "state": "DEFECT", "remark": "Rayure à l’aile arrière droite"}], "remarks": "Plein à refaire",
             "signer": "Karim Boudiaf", "signature": "M40 120L80 60L120 130M150 120L220 118", "photoIds": ["0199d1c2-7a10-7000-8000-5b1f2f6c0a01"]}""";

    static final String HANDOVER = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0b44", "assignmentId": "0199d1c2-7a10-7000-8000-5b1f2f6c0f33", "kind": "START", "at": "2026-11-23T07:02:11Z",
             "odometerKm": 84120, "fuelPercent": 75, "checklist": [{"item": "TYRES", "state": "OK"},
              {"item": "BODYWORK", "state": "DEFECT", "remark": "Rayure à l’aile arrière droite"}], "remarks": "Plein à refaire",
             "signer": "Karim Boudiaf", "signature": "M40 120L80 60L120 130M150 120L220 118", "photoIds": ["0199d1c2-7a10-7000-8000-5b1f2f6c0a01"]}""";

    static final String HANDOVERS = "{\"items\": [" + HANDOVER + "], \"next\": null}";

    static final String PHOTO = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0a01", "name": "aile.jpg", "contentType": "image/jpeg", "size": 412300}""";

    static final String REPORT = """
            {"severity": "MINOR", "description": "Rétroviseur gauche fendu", "photoIds": []}""";

    static final String DAMAGE = """
            {"id": "0199d1c2-7a10-7000-8000-5b1f2f6c0c55", "vehicleId": "0199d1c2-7a10-7000-8000-5b1f2f6c0d11", "registration": "01234-125-16",
             "assignmentId": "0199d1c2-7a10-7000-8000-5b1f2f6c0f33", "severity": "MINOR", "description": "Rétroviseur gauche fendu",
             "photoIds": [], "reportedAt": "2026-11-23T11:20:00Z"}""";

    static final String DAMAGES = "{\"items\": [" + DAMAGE + "], \"next\": null}";

    private Examples() {}
}
