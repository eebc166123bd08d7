package org.baobab.platform.search;

import java.util.HashMap;
import java.util.Map;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;

/** Starts a Hibernate Search of its own for one generation: its documents are plain objects, and no persistence unit has a part in it. */
final class Mappings {
    private Mappings() {}

    static CloseableSearchMapping start(SearchIndex<?> index, Map<String, ?> ofTheBackend) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // Hibernate Search looks for its parts through the thread, and threads of jobs and of the server have other
        // class loaders.
        thread.setContextClassLoader(Mappings.class.getClassLoader());
        try {
            SearchMappingBuilder builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(index.documentType()));
            properties().forEach(builder::property);
            ofTheBackend.forEach(builder::property);
            return builder.build();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Map<String, Object> properties() {
        Map<String, Object> properties = new HashMap<>();
        // The classes are named; it need not open the application's archives to look for more.
        properties.put("hibernate.search.mapping.build_missing_discovered_jandex_indexes", false);
        properties.put("hibernate.search.mapping.discover_annotated_types_from_root_mapping_annotations", false);
        properties.put("hibernate.search.schema_management.strategy", "none");
        properties.put("hibernate.search.background_failure_handler", BeanReference.ofInstance(new IndexingTrouble()));
        return properties;
    }
}
