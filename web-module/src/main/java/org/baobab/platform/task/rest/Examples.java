package org.baobab.platform.task.rest;

/** What bodies of tasks and queues look like, for the OpenAPI document. */
final class Examples {
    static final String TASKS = "Tasks";
    static final String OPERATIONS = "Operations";
    static final String OPERATOR = "For operators of the platform.";
    static final String QUEUE_NAMES = "urgent, high, normal, low, pdf, media, webhook or export";

    static final String TASK = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d10", "kind": "notification.send", "priority": "HIGH", "state": "DONE",
             "attempts": 1, "progress": 100, "createdAt": "2026-11-21T08:30:00Z", "startedAt": "2026-11-21T08:30:00.012Z",
             "finishedAt": "2026-11-21T08:30:00.140Z"}""";
    static final String OPERATED = """
            {"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d20", "kind": "notification.send", "queue": "normal", "priority": "NORMAL",
             "state": "FAILED", "attempts": 3, "progress": 0, "error": "the server of mails does not answer",
             "createdAt": "2026-11-21T08:30:00Z", "startedAt": "2026-11-21T08:30:00.012Z",
             "finishedAt": "2026-11-21T08:30:20.310Z", "organizationId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10",
             "payload": {"messageId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d20"}, "lost": 0, "node": "baobab",
             "requestId": "5f1c9e0a7b2d4c630c1f2e3d4a5b6c7d"}""";
    static final String OPERATED_LIST = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d20", "kind": "notification.send", "queue": "normal",
              "priority": "NORMAL", "state": "FAILED", "attempts": 3, "progress": 0,
              "error": "the server of mails does not answer", "createdAt": "2026-11-21T08:30:00Z",
              "startedAt": "2026-11-21T08:30:00.012Z", "finishedAt": "2026-11-21T08:30:20.310Z"}], "next": null}""";
    static final String TAKEN = """
            {"taskId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d20"}""";
    static final String RETRY_FAILED = """
            {"kind": "notification.send"}""";
    static final String COUNT = """
            {"count": 12}""";
    static final String QUEUES = """
            {"items": [{"name": "urgent", "depth": 0, "delayed": 0, "consumers": 4, "inDelivery": 1, "deadLetters": 0,
              "oldestAge": null, "rate": 2.35, "paused": false}], "next": null}""";
    static final String QUEUE = """
            {"name": "normal", "depth": 812, "delayed": 3, "consumers": 4, "inDelivery": 4, "deadLetters": 2, "oldestAge": 7,
             "rate": 118.4, "paused": false, "minutes": [{"at": "2026-11-21T08:30:00Z", "submitted": 7100, "done": 6280,
             "failed": 2, "cancelled": 0, "retried": 5, "depth": 819}]}""";
    static final String PROBES = """
            {"count": 1000, "millis": 5}""";
    static final String BATCH = """
            {"batchId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d30"}""";

    private Examples() {}
}
