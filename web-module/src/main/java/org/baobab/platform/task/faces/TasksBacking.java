package org.baobab.platform.task.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.task.FailedKind;
import org.baobab.platform.task.TaskFilter;
import org.baobab.platform.task.TaskOperations;
import org.baobab.platform.task.TaskQueue;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** Tasks, newest first. The filter is in the address; what the address says and no filter knows is left out. */
@Named
@ViewScoped
@ShowsRefusals
public class TasksBacking implements Serializable {
    private static final Map<String, Duration> SPANS =
            Map.of("hour", Duration.ofHours(1), "day", Duration.ofDays(1), "week", Duration.ofDays(7));

    @Inject
    TaskOperations operations;

    @Inject
    TaskWords words;

    @Inject
    Amounts amounts;

    @Inject
    Moments moments;

    @Inject
    Notices notices;

    private String kind;
    private String state;
    private String queue;
    private String since;
    private String batch;
    private String cursor;
    private transient Slice<TaskView> found;
    private transient List<FailedKind> failed;

    public Slice<TaskView> getSlice() {
        if (found == null) {
            found = operations.list(filter(), Paging.of(Paging.DEFAULT_LIMIT, cursor));
        }
        return found;
    }

    public List<TaskView> getTasks() {
        return getSlice().items();
    }

    private TaskFilter filter() {
        Duration span = since == null ? null : SPANS.get(since);
        return new TaskFilter(
                kind,
                chosenState(),
                queue == null ? null : TaskQueue.labelled(queue).orElse(null),
                span == null ? null : moments.now().minus(span),
                chosenBatch());
    }

    private TaskState chosenState() {
        return Stream.of(TaskState.values())
                .filter(one -> one.name().equals(state))
                .findFirst()
                .orElse(null);
    }

    private UUID chosenBatch() {
        return batch == null || !batch.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? null
                : UUID.fromString(batch);
    }

    public void retryFailed(String ofKind) {
        int number = operations.retryFailed(ofKind);
        notices.tell(TaskWords.BUNDLE, "retryFailed.done", amounts.number(number), words.kind(ofKind));
        Pages.open("/ops/tasks?" + getQuery());
    }

    /** Kinds with failures, where they are what the page is about. */
    public List<FailedKind> getFailedKinds() {
        if (failed == null) {
            failed = operations.failedKinds();
        }
        return failed;
    }

    /** What can be chosen: every kind that this version knows, and those that only old tasks have. */
    public Collection<String> getKinds() {
        TreeSet<String> kinds = new TreeSet<>(operations.kinds());
        getFailedKinds().forEach(one -> kinds.add(one.kind()));
        if (kind != null) {
            kinds.add(kind);
        }
        return kinds;
    }

    public TaskState[] getStates() {
        return TaskState.values();
    }

    public List<String> getQueues() {
        return Stream.of(TaskQueue.values()).map(TaskQueue::label).toList();
    }

    public List<String> getSpans() {
        return List.of("hour", "day", "week");
    }

    public Instant getNow() {
        return moments.now();
    }

    public boolean isFiltered() {
        return !getQuery().isEmpty();
    }

    /** What the address of the next part of the list begins with. */
    public String getQuery() {
        StringJoiner query = new StringJoiner("&", "", "&").setEmptyValue("");
        add(query, "kind", kind);
        add(query, "state", state);
        add(query, "queue", queue);
        add(query, "since", since);
        add(query, "batchId", batch);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (value != null) {
            query.add(name + "=" + Pages.encode(value));
        }
    }

    private static String chosen(String given) {
        return given == null || given.isBlank() ? null : given;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String given) {
        kind = chosen(given);
    }

    public String getState() {
        return state;
    }

    public void setState(String given) {
        state = chosen(given);
    }

    public String getQueue() {
        return queue;
    }

    public void setQueue(String given) {
        queue = chosen(given);
    }

    public String getSince() {
        return since;
    }

    public void setSince(String given) {
        since = chosen(given);
    }

    public String getBatch() {
        return batch;
    }

    public void setBatch(String given) {
        batch = chosen(given);
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String given) {
        cursor = chosen(given);
    }
}
