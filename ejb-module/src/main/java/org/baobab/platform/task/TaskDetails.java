package org.baobab.platform.task;

import jakarta.json.JsonValue;

/**
 * What operators see of a task beyond its view.
 *
 * @param lost how often a worker vanished with it
 * @param node who works on it, or did last
 */
public record TaskDetails(TaskView task, JsonValue payload, int lost, String node, String requestId) {

    TaskDetails showing(JsonValue shown) {
        return new TaskDetails(task, shown, lost, node, requestId);
    }
}
