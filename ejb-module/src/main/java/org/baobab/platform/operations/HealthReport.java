package org.baobab.platform.operations;

import java.util.List;
import java.util.Map;

/** The state of the node and of its parts. */
public record HealthReport(Status status, boolean degraded, List<Check> checks) {

    public enum Status {
        UP,
        DOWN;

        static Status of(boolean up) {
            return up ? UP : DOWN;
        }
    }

    /** One part. */
    public record Check(String name, Status status, boolean required, Map<String, Object> data) {}

    static HealthReport of(List<Check> checks) {
        boolean up = checks.stream().allMatch(check -> check.status() == Status.UP || !check.required());
        boolean whole = checks.stream().allMatch(check -> check.status() == Status.UP);
        return new HealthReport(Status.of(up), up && !whole, List.copyOf(checks));
    }
}
