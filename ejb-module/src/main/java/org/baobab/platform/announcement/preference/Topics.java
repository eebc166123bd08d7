package org.baobab.platform.announcement.preference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The catalogue of what people can be written to about. */
@ApplicationScoped
public class Topics {
    @Inject
    @Any
    Instance<TopicSource> sources;

    private Map<String, Topic> byCode;

    public static Topics of(TopicSource... sources) {
        Topics topics = new Topics();
        topics.collect(Stream.of(sources));
        return topics;
    }

    @PostConstruct
    void collect() {
        collect(sources.stream());
    }

    private void collect(Stream<TopicSource> found) {
        byCode = new LinkedHashMap<>();
        found.sorted(Comparator.comparingInt(TopicSource::order))
                .flatMap(source -> source.topics().stream())
                .forEach(this::add);
    }

    private void add(Topic topic) {
        if (byCode.put(topic.code(), topic) != null) {
            throw new IllegalStateException("Two topics are called " + topic.code());
        }
    }

    public List<Topic> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Topic> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    public Topic require(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException("There is no topic " + code));
    }
}
