package org.baobab.platform.task.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.StringJoiner;
import org.baobab.platform.task.QueueView;
import org.baobab.platform.task.TaskState;
import org.baobab.platform.task.TaskView;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Moments;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** Tasks and queues in words. A kind that has no words yet, of a capability still to come, is shown by its code. */
@Named
@RequestScoped
public class TaskWords {
    static final String BUNDLE = "taskText";
    private static final long MINUTE = 60;
    private static final long HOUR = 60 * MINUTE;
    private static final long DAY = 24 * HOUR;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Moments moments;

    @Inject
    Amounts amounts;

    public String queue(String name) {
        return texts.find(BUNDLE, "queue." + name).orElse(name);
    }

    public String kind(String code) {
        return texts.find(BUNDLE, "kind." + code).orElse(code);
    }

    public String state(TaskState state) {
        return texts.of(BUNDLE, "state." + state);
    }

    public String tone(TaskState state) {
        return switch (state) {
            case DONE -> "ok";
            case RUNNING -> "accent";
            case FAILED -> "danger";
            case QUEUED, CANCELLED -> "quiet";
        };
    }

    /** The one word on a queue: what needs an operator comes first. */
    public String word(QueueView queue) {
        if (queue.paused()) {
            return "paused";
        }
        if (queue.consumers() == 0) {
            return "deserted";
        }
        return queue.depth() + queue.inDelivery() > 0 ? "busy" : "idle";
    }

    public String tone(QueueView queue) {
        return switch (word(queue)) {
            case "paused" -> "warn";
            case "deserted" -> "danger";
            case "busy" -> "ok";
            default -> "quiet";
        };
    }

    /** What else there is to say of a queue, in one line. */
    public String note(QueueView queue) {
        StringJoiner note = new StringJoiner(" · ");
        if (queue.paused()) {
            note.add(texts.of(BUNDLE, "note.paused", age(sinceNow(queue.pausedAt()))));
        }
        note.add(
                queue.oldestAge() == null
                        ? texts.of(BUNDLE, "note.nothing")
                        : texts.of(BUNDLE, "note.oldest", age(queue.oldestAge())));
        if (queue.delayed() > 0) {
            note.add(counted("note.delayed", queue.delayed()));
        }
        if (!queue.paused()) {
            note.add(counted("consumers", queue.consumers()));
        }
        return note.toString();
    }

    private long sinceNow(Instant moment) {
        return Math.max(0, Duration.between(moment, moments.now()).toSeconds());
    }

    private String counted(String key, long number) {
        return texts.of(BUNDLE, number == 1 ? key + ".one" : key + ".many", amounts.number(number));
    }

    /** Seconds as people say them: 45 s, 3 min 20 s, 2 h 5 min, 3 j 4 h. */
    public String age(Long seconds) {
        if (seconds == null) {
            return "–";
        }
        if (seconds < MINUTE) {
            return texts.of(BUNDLE, "age.seconds", seconds);
        }
        if (seconds < HOUR) {
            return texts.of(BUNDLE, "age.minutes", seconds / MINUTE, seconds % MINUTE);
        }
        if (seconds < DAY) {
            return texts.of(BUNDLE, "age.hours", seconds / HOUR, seconds % HOUR / MINUTE);
        }
        return texts.of(BUNDLE, "age.days", seconds / DAY, seconds % DAY / HOUR);
    }

    public String rate(double perSecond) {
        NumberFormat format = NumberFormat.getNumberInstance(preferences.getLocale());
        format.setMaximumFractionDigits(perSecond < 10 ? 1 : 0);
        return texts.of(BUNDLE, "rate", format.format(perSecond));
    }

    /** How long the work took or has taken, from the first attempt to the end. */
    public String took(TaskView task, Instant now) {
        if (task.startedAt() == null) {
            return "–";
        }
        Duration time = Duration.between(task.startedAt(), task.finishedAt() == null ? now : task.finishedAt());
        return time.compareTo(Duration.ofSeconds(10)) < 0
                ? texts.of(BUNDLE, "age.millis", Math.max(0, time.toMillis()))
                : age(time.toSeconds());
    }
}
