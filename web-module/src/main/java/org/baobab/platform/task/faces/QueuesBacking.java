package org.baobab.platform.task.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.baobab.platform.task.QueueDetails;
import org.baobab.platform.task.QueueOperations;
import org.baobab.platform.task.QueueView;
import org.baobab.platform.task.SendProbes;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** All queues at a glance, and the operator's hand on each. */
@Named
@ViewScoped
@ShowsRefusals
public class QueuesBacking implements Serializable {
    private static final String HERE = "/ops/queues";

    @Inject
    QueueOperations operations;

    @Inject
    TaskWords words;

    @Inject
    Amounts amounts;

    @Inject
    Notices notices;

    private transient List<QueueDetails> queues;
    private String probed = "normal";
    private Integer count = 10;
    private Integer millis = 0;
    private Integer failures = 0;

    public List<QueueDetails> getQueues() {
        if (queues == null) {
            queues = operations.all();
        }
        return queues;
    }

    public HourPlot plot(QueueDetails queue) {
        return HourPlot.of(queue.minutes());
    }

    public long getWaiting() {
        return getQueues().stream().mapToLong(queue -> queue.queue().depth()).sum();
    }

    public long getDead() {
        return getQueues().stream()
                .mapToLong(queue -> queue.queue().deadLetters())
                .sum();
    }

    public void pause(QueueView queue) {
        operations.pause(queue.name());
        notices.warn(TaskWords.BUNDLE, "pause.done", words.queue(queue.name()));
        Pages.open(HERE);
    }

    public void resume(QueueView queue) {
        operations.resume(queue.name());
        notices.tell(TaskWords.BUNDLE, "resume.done", words.queue(queue.name()));
        Pages.open(HERE);
    }

    public void redrive(QueueView queue) {
        int number = operations.redrive(queue.name());
        notices.tell(TaskWords.BUNDLE, "redrive.done", amounts.number(number), words.queue(queue.name()));
        Pages.open(HERE);
    }

    public void probe() {
        operations.probe(probed, new SendProbes(count, millis, failures, false, null));
        notices.tell(TaskWords.BUNDLE, "probe.done", amounts.number(count), words.queue(probed));
        Pages.open(HERE);
    }

    public String getProbed() {
        return probed;
    }

    public void setProbed(String chosen) {
        probed = chosen;
    }

    public Integer getCount() {
        return count;
    }

    public void setCount(Integer typed) {
        count = typed;
    }

    public Integer getMillis() {
        return millis;
    }

    public void setMillis(Integer typed) {
        millis = typed;
    }

    public Integer getFailures() {
        return failures;
    }

    public void setFailures(Integer typed) {
        failures = typed;
    }
}
