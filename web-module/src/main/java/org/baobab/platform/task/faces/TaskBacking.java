package org.baobab.platform.task.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import jakarta.json.JsonWriter;
import jakarta.json.stream.JsonGenerator;
import java.io.Serializable;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.task.TaskDetails;
import org.baobab.platform.task.TaskOperations;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The life of one task. */
@Named
@ViewScoped
@ShowsRefusals
public class TaskBacking implements Serializable {
    @Inject
    TaskOperations operations;

    @Inject
    Moments moments;

    @Inject
    Notices notices;

    private String id;
    private transient TaskDetails details;

    public void load() {
        details = operations.details(key());
    }

    public TaskDetails getDetails() {
        if (details == null) {
            load();
        }
        return details;
    }

    public TaskView getTask() {
        return getDetails().task();
    }

    public void retry() {
        operations.retry(key());
        notices.tell(TaskWords.BUNDLE, "retry.done");
        Pages.open(address());
    }

    public void cancel() {
        operations.cancel(key());
        notices.tell(TaskWords.BUNDLE, "cancel.done");
        Pages.open(address());
    }

    public boolean isRetriable() {
        return getTask().state() == TaskState.FAILED || getTask().state() == TaskState.CANCELLED;
    }

    public boolean isOpen() {
        return getTask().state().isOpen();
    }

    public String getPayload() {
        return pretty(getDetails().payload());
    }

    public String getResult() {
        return pretty(getTask().result());
    }

    public Instant getNow() {
        return moments.now();
    }

    private static String pretty(JsonValue value) {
        if (value == null) {
            return "";
        }
        StringWriter text = new StringWriter();
        try (JsonWriter writer = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true))
                .createWriter(text)) {
            writer.write(value);
        }
        return text.toString().strip();
    }

    private String address() {
        return "/ops/tasks/detail?id=" + Pages.encode(id);
    }

    private UUID key() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException noId) {
            throw new NotFoundException("Task", String.valueOf(id));
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String given) {
        id = given;
    }
}
