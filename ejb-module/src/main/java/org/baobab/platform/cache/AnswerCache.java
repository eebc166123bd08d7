package org.baobab.platform.cache;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.baobab.platform.realtime.Audience;
import org.baobab.platform.realtime.Live;
import org.baobab.platform.realtime.LiveEvent;
import org.infinispan.Cache;

/** Keeps public answers on this node. An answer whose tags were dropped after its making began is none, whenever it is stored. */
@ApplicationScoped
public class AnswerCache {
    private static final String DROPPED = "answers.dropped";
    private static final String OUTCOME = "outcome";

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/answers")
    Cache<String, Answer> answers;

    @Inject
    AnswerSettings settings;

    @Inject
    Live live;

    @Inject
    Event<AnswersDropped> events;

    @Inject
    MeterRegistry registry;

    private final Tags tags = new Tags();
    private Counter hits;
    private Counter misses;

    @PostConstruct
    void count() {
        hits = registry.counter("baobab_answers_total", OUTCOME, "hit");
        misses = registry.counter("baobab_answers_total", OUTCOME, "miss");
    }

    public Optional<Answer> find(String key) {
        Answer answer = answers.get(key);
        if (answer != null && tags.hold(answer.tags(), answer.begun())) {
            hits.increment();
            return Optional.of(answer);
        }
        misses.increment();
        return Optional.empty();
    }

    /** To be asked before anything is read for an answer. */
    public long begin() {
        return tags.now();
    }

    /** Whether what was begun then still shows the present state. */
    public boolean keep(String key, Answer answer) {
        if (!tags.hold(answer.tags(), answer.begun())) {
            return false;
        }
        answers.put(key, answer, settings.life().toSeconds(), TimeUnit.SECONDS);
        return true;
    }

    /** To be called after the commit of what changed. */
    public void drop(Set<String> changed) {
        tags.drop(changed);
        events.fire(new AnswersDropped(changed));
        live.toNodes(DROPPED, Map.of("tags", changed));
    }

    void hear(@Observes LiveEvent event) {
        if (!(event.audience() instanceof Audience.Nodes)) {
            return;
        }
        if (event.type().equals(DROPPED)) {
            tags.drop(read(event.text()));
        } else if (event.type().equals(LiveEvent.RESTORED)) {
            // What was dropped elsewhere meanwhile was not heard.
            tags.dropAll();
        }
    }

    private static Set<String> read(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            Set<String> named = new TreeSet<>();
            reader.readObject()
                    .getJsonObject("data")
                    .getJsonArray("tags")
                    .getValuesAs(JsonString.class)
                    .forEach(each -> named.add(each.getString()));
            return named;
        }
    }
}
