package org.baobab.platform.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Who does which kind of work. */
@ApplicationScoped
class TaskHandlers {
    @Inject
    @Any
    Instance<TaskHandler<?>> found;

    private final Map<String, Known<?>> byKind = new HashMap<>();

    record Known<P extends Record>(TaskKind<P> kind, TaskHandler<P> handler) {}

    @PostConstruct
    void collect() {
        for (TaskHandler<?> handler : found) {
            Known<?> known = known(handler);
            if (byKind.put(known.kind().name(), known) != null) {
                throw new IllegalStateException(
                        "Two handlers for tasks of the kind " + known.kind().name());
            }
        }
    }

    private static <P extends Record> Known<P> known(TaskHandler<P> handler) {
        return new Known<>(handler.kind(), handler);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: two handlers for one kind have stopped the start by now.
    }

    Optional<Known<?>> find(String kind) {
        return Optional.ofNullable(byKind.get(kind));
    }

    Set<String> kinds() {
        return new TreeSet<>(byKind.keySet());
    }
}
