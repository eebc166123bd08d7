package org.baobab.platform.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.baobab.platform.search.analysis.ElasticsearchAnalysis;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Indexes of an Elasticsearch or OpenSearch: {@code <prefix><index>-<generation>}. */
final class ElasticPlace implements IndexPlace {
    private static final String BACKEND = "hibernate.search.backend.";
    private static final int QUESTION_MILLIS = 10_000;
    private static final int CONNECTION_MILLIS = 2_000;

    private final SearchSettings settings;

    ElasticPlace(SearchSettings settings) {
        this.settings = settings;
    }

    @Override
    public SearchBackend backend() {
        return SearchBackend.ELASTICSEARCH;
    }

    @Override
    public CloseableSearchMapping open(SearchIndex<?> index, String generation, boolean made) {
        CloseableSearchMapping mapping = Mappings.start(index, properties(index, generation));
        try (SearchSession session = mapping.createSession()) {
            if (made) {
                session.schemaManager(index.documentType()).validate();
            } else {
                session.schemaManager(index.documentType()).createIfMissing();
            }
            return mapping;
        } catch (RuntimeException e) {
            mapping.close();
            throw e;
        }
    }

    private Map<String, Object> properties(SearchIndex<?> index, String generation) {
        Map<String, Object> properties = new HashMap<>();
        properties.put(BACKEND + "type", "elasticsearch");
        properties.put(BACKEND + "uris", settings.uris());
        settings.user().ifPresent(user -> properties.put(BACKEND + "username", user));
        settings.password().ifPresent(password -> properties.put(BACKEND + "password", password));
        properties.put(BACKEND + "connection_timeout", CONNECTION_MILLIS);
        properties.put(BACKEND + "read_timeout", QUESTION_MILLIS);
        properties.put(BACKEND + "schema_management.minimal_required_status", "yellow");
        properties.put(BACKEND + "layout.strategy", BeanReference.ofInstance(new OneName(name(index, generation))));
        properties.put(
                BACKEND + "analysis.configurer",
                BeanReference.ofInstance(new ElasticsearchAnalysis(settings.synonyms())));
        return properties;
    }

    private String name(SearchIndex<?> index, String generation) {
        return settings.prefix() + index.name() + "-" + generation;
    }

    @Override
    public void delete(SearchIndex<?> index, String generation) {
        try (CloseableSearchMapping mapping = Mappings.start(index, properties(index, generation));
                SearchSession session = mapping.createSession()) {
            session.schemaManager(index.documentType()).dropIfExisting();
        }
    }

    @Override
    public Long size(SearchIndex<?> index, String generation) {
        return null;
    }

    /** Others may keep theirs there: only what the table of generations knows is ours to delete. */
    @Override
    public void sweep(Supplier<Set<String>> used) {}

    /** Which generation counts is written in the database, so that an alias would only be a second opinion. */
    private record OneName(String name) implements IndexLayoutStrategy {
        @Override
        public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
            return name;
        }

        @Override
        public String createWriteAlias(String hibernateSearchIndexName) {
            return null;
        }

        @Override
        public String createReadAlias(String hibernateSearchIndexName) {
            return null;
        }

        @Override
        public String extractUniqueKeyFromHibernateSearchIndexName(String hibernateSearchIndexName) {
            return hibernateSearchIndexName;
        }

        @Override
        public String extractUniqueKeyFromElasticsearchIndexName(String elasticsearchIndexName) {
            return elasticsearchIndexName;
        }
    }
}
