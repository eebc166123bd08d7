package org.baobab.platform.webhook.rest;

/** What bodies of webhooks look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Webhooks";
    static final String ORGANIZATION = "Organization";
    static final String NO_MANAGER = "The caller is no MANAGER of the organisation";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String NOT_FOUND = "No such webhook or delivery, or not for this caller";

    static final String CREATE = """
            {"url": "https://n8n.example.com/webhook/3f0c", "events": ["member.added", "member.left"], "description": "Annuaire"}""";
    static final String CREATED = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "url": "https://n8n.example.com/webhook/3f0c", "description": "Annuaire",
             "events": ["member.added", "member.left"], "enabled": true, "createdAt": "2026-11-21T08:30:00Z",
             "secret": "whsec_Wm9fT3RqQ0d5b2hxT2l4bVh3a3pQaU5yY2VBdWxEYnM="}""";
    static final String ROTATED = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "url": "https://n8n.example.com/webhook/3f0c", "description": "Annuaire",
             "events": ["member.added", "member.left"], "enabled": true, "formerSecretUntil": "2026-11-23T09:00:00Z",
             "createdAt": "2026-11-21T08:30:00Z", "secret": "whsec_b1B4cWtZdmpHdE1hUnpTbEVmSHVDd0JkTm9Ka1JpVXk="}""";
    static final String WEBHOOK = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "url": "https://n8n.example.com/webhook/3f0c", "description": "Annuaire",
             "events": ["member.added", "member.left"], "enabled": true, "createdAt": "2026-11-21T08:30:00Z"}""";
    static final String WEBHOOKS = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9c10", "url": "https://n8n.example.com/webhook/3f0c",
              "description": "Annuaire", "events": ["*"], "enabled": false, "disabledBecause": "FAILING",
              "createdAt": "2026-11-21T08:30:00Z"}], "next": null}""";
    static final String CHANGE = """
            {"events": ["*"], "enabled": true}""";
    static final String EVENT_TYPES = """
            {"items": [{"type": "member.added", "description": "Un membre est ajouté",
              "example": {"type": "member.added", "timestamp": "2026-11-21T08:30:00Z",
                "data": {"organizationId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10",
                  "subject": {"type": "account", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10"},
                  "actor": {"kind": "PERSON", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10"},
                  "details": {"role": "AGENT"}}}}], "next": null}""";
    static final String DELIVERIES = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10", "eventId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b40",
              "event": "member.added", "state": "PENDING", "attempts": 2, "lastStatus": 503, "durationMs": 41, "error": "status",
              "createdAt": "2026-11-21T08:30:00Z", "nextAttemptAt": "2026-11-21T08:41:10Z"}], "next": null}""";
    static final String DELIVERY = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10", "eventId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b40",
             "event": "member.added", "state": "DELIVERED", "attempts": 2, "lastStatus": 200, "durationMs": 38,
             "createdAt": "2026-11-21T08:30:00Z",
             "request": "{\\"type\\":\\"member.added\\",\\"timestamp\\":\\"2026-11-21T08:30:00Z\\",\\"data\\":{}}", "response": "ok",
             "calls": [{"at": "2026-11-21T08:30:00Z", "durationMs": 20000, "error": "timeout"},
               {"at": "2026-11-21T08:31:04Z", "status": 200, "durationMs": 38}]}""";
    static final String SENT = """
            {"taskId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9e10", "deliveryId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10"}""";

    private Examples() {}
}
