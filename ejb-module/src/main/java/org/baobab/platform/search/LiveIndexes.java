package org.baobab.platform.search;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.baobab.platform.search.analysis.AnalysisVersion;

/** All indexes as this node has them open, and the place where they are. */
@ApplicationScoped
class LiveIndexes {
    @Inject
    Indexes indexes;

    @Inject
    SearchSettings settings;

    private final Map<String, LiveIndex<?>> all = new LinkedHashMap<>();
    private IndexPlace place;

    @PostConstruct
    void begin() {
        String analysis = AnalysisVersion.of(settings.synonyms());
        indexes.named(null)
                .forEach(index -> all.put(
                        index.name(), new LiveIndex<>(index, IndexFingerprint.of(index, settings.chosen(), analysis))));
        place = switch (settings.chosen()) {
            case LUCENE -> new LucenePlace(settings.folder(), settings.synonyms());
            case ELASTICSEARCH -> new ElasticPlace(settings);
            case NONE -> null;
        };
    }

    Collection<LiveIndex<?>> all() {
        return all.values();
    }

    Optional<LiveIndex<?>> find(String name) {
        return Optional.ofNullable(all.get(name));
    }

    LiveIndex<?> require(String name) {
        return find(name).orElseThrow(() -> new IllegalStateException("There is no index " + name));
    }

    boolean isOff() {
        return place == null;
    }

    IndexPlace place() {
        return place;
    }

    SearchBackend backend() {
        return settings.chosen();
    }
}
