package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.baobab.platform.search.SearchEngine;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * The words of the index, kept in memory: somebody types faster than a question about each letter could be answered. They are read again while somebody asks, the
 * less often the longer it takes.
 */
@ApplicationScoped
class IndexVocabulary {
    private static final int MOST_WORDS = 20_000;
    private static final int MOST_PLACES = 5_000;
    private static final long SHORTEST_LIFE = Duration.ofSeconds(2).toNanos();

    /** A two-hundredth of the time goes into reading, at most. */
    private static final int REST = 200;

    @Inject
    SearchEngine engine;

    @Inject
    ListingIndex index;

    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Known known;

    private record Known(Vocabulary words, long until) {}

    /** Empty while the index cannot answer. */
    Optional<List<String>> complete(Typed text) {
        if (!engine.ready(index.name())) {
            return Optional.empty();
        }
        Known now = known;
        if (now == null || System.nanoTime() - now.until > 0) {
            now = readUnlessSomebodyDoes(now);
        }
        return Optional.ofNullable(now).map(words -> words.words.complete(text));
    }

    private Known readUnlessSomebodyDoes(Known old) {
        if (!reading.compareAndSet(false, true)) {
            return old;
        }
        try {
            long begun = System.nanoTime();
            engine.ask(index, IndexVocabulary::read).ifPresent(words -> {
                long end = System.nanoTime();
                known = new Known(words, end + Math.max(SHORTEST_LIFE, REST * (end - begun)));
            });
            return known;
        } finally {
            reading.set(false);
        }
    }

    private static Vocabulary read(SearchSession session) {
        AggregationKey<Map<String, Long>> cities = AggregationKey.of("cities");
        AggregationKey<Map<String, Long>> districts = AggregationKey.of("districts");
        AggregationKey<Map<String, Long>> communes = AggregationKey.of("communes");
        AggregationKey<Map<String, Long>> titles = AggregationKey.of("titles");
        var asked = session.search(ListingDocument.class).where(factory -> factory.matchAll());
        terms(asked, cities, ListingDocument.CITY, MOST_PLACES);
        terms(asked, districts, ListingDocument.DISTRICT, MOST_PLACES);
        terms(asked, communes, ListingDocument.COMMUNE, MOST_PLACES);
        terms(asked, titles, ListingDocument.TITLE_WORDS, MOST_WORDS);
        SearchResult<?> counted = asked.fetch(0);
        Vocabulary words = new Vocabulary();
        Vocabulary.addTypes(words);
        counted.aggregation(cities).forEach(words::addPlace);
        counted.aggregation(districts).forEach(words::addPlace);
        counted.aggregation(communes).forEach(words::addPlace);
        counted.aggregation(titles).forEach(words::addWord);
        return words;
    }

    private static void terms(
            SearchQueryOptionsStep<?, ?, ?, ?, ?> asked,
            AggregationKey<Map<String, Long>> key,
            String field,
            int most) {
        asked.aggregation(key, facet -> facet.terms().field(field, String.class).maxTermCount(most));
    }
}
