package org.baobab.platform.job.rest;

/** What bodies of jobs and executions look like, for the OpenAPI document. */
final class Examples {
    static final String OPERATIONS = "Operations";
    static final String OPERATOR = "For operators of the platform.";

    private static final String SUMMARY = """
            {"executionId": 412, "job": "prune-executions", "status": "COMPLETED", "exitStatus": "COMPLETED",
             "createdAt": "2026-11-21T02:20:00Z", "startedAt": "2026-11-21T02:20:00.011Z", "finishedAt": "2026-11-21T02:20:00.420Z",
             "parameters": {"days": "30"}, "runId": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d40", "trigger": "SCHEDULE",
             "dueAt": "2026-11-21T02:20:00Z", "node": "baobab-1", "stopRequested": false,
             "progress": {"done": 288, "total": 288}}""";
    static final String JOB = """
            {"name": "prune-executions", "title": "Forget old executions",
             "description": "Removes executions that ended long ago from the history.",
             "parameters": [{"name": "days", "type": "INTEGER", "required": false, "min": 1, "max": 3650, "choices": []}],
             "schedule": "20 2 * * *", "timeZone": "UTC", "enabled": true, "runsMissed": true, "restartable": true,
             "running": false, "nextRun": "2026-11-22T02:20:00Z", "lastExecution":""" + SUMMARY + "}";
    static final String RESCHEDULE = """
            {"schedule": "30 4 * * 1-5", "timeZone": "Africa/Conakry", "enabled": true}""";
    static final String SKIPPED = """
            {"items": [{"id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d41", "dueAt": "2026-11-21T02:20:00Z", "skippedAt": "2026-11-21T02:20:00.180Z",
             "reason": "STILL_RUNNING"}], "next": null}""";
    static final String UPCOMING = """
            {"items": [{"job": "prune-executions", "at": "2026-11-22T02:20:00Z"}, {"job": "prune-executions", "at": "2026-11-23T02:20:00Z"}],
             "next": null}""";
    static final String JOBS = "{\"items\": [" + JOB + "], \"next\": null}";
    static final String EXECUTIONS = "{\"items\": [" + SUMMARY + "], \"next\": null}";
    static final String START = """
            {"parameters": {"days": 30}}""";
    static final String STARTED = """
            {"executionId": 412}""";
    static final String EXECUTION = """
            {"executionId": 412, "job": "prune-executions", "status": "COMPLETED", "exitStatus": "COMPLETED",
             "createdAt": "2026-11-21T02:20:00Z", "startedAt": "2026-11-21T02:20:00.011Z", "finishedAt": "2026-11-21T02:20:00.420Z",
             "parameters": {"days": "30"}, "steps": [{"name": "prune", "status": "COMPLETED", "exitStatus": "COMPLETED",
             "startedAt": "2026-11-21T02:20:00.020Z", "finishedAt": "2026-11-21T02:20:00.410Z", "read": 288, "written": 288,
             "filtered": 0, "skipped": 0, "commits": 1, "rollbacks": 0}], "trigger": "SCHEDULE", "dueAt": "2026-11-21T02:20:00Z",
             "node": "baobab-1", "stopRequested": false, "restartable": false, "progress": {"done": 288, "total": 288},
             "requestId": "job-019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9d40"}""";
    static final String LOG = """
            {"items": [{"id": 9120, "at": "2026-11-21T02:20:00.400Z", "level": "INFO", "logger": "org.baobab.platform.job.batch.ExecutionPruner",
              "message": "288 executions are forgotten"}], "next": null}""";
    static final String STATISTICS = """
            {"job": "prune-executions", "count": 2, "successRate": 1.0, "averageSeconds": 0.41, "longestSeconds": 0.43,
             "runs": [{"executionId": 411, "status": "COMPLETED", "trigger": "SCHEDULE", "startedAt": "2026-11-20T02:20:00.011Z",
             "seconds": 0.39}, {"executionId": 412, "status": "COMPLETED", "trigger": "SCHEDULE",
             "startedAt": "2026-11-21T02:20:00.011Z", "seconds": 0.43}]}""";

    private Examples() {}
}
