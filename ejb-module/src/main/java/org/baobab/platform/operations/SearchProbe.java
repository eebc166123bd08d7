package org.baobab.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.baobab.platform.search.IndexOverview;
import org.baobab.platform.search.IndexState;
import org.baobab.platform.search.IndexView;

/** Without its indexes a node searches in the database: slower, and without regard for spelling. */
@ApplicationScoped
public class SearchProbe implements HealthProbe {
    private static final Duration LONGEST_LAG = Duration.ofSeconds(60);

    @Inject
    IndexOverview indexes;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public boolean isRequired() {
        return false;
    }

    @Override
    public Map<String, Object> look() {
        List<IndexView> all = indexes.all();
        if (all.stream().allMatch(each -> each.state() == IndexState.OFF)) {
            return Map.of("configured", false);
        }
        for (IndexView index : all) {
            if (!index.answering()) {
                throw new IllegalStateException("The index " + index.name() + " does not answer ("
                        + index.state().name().toLowerCase(Locale.ROOT) + "); the database does");
            }
            if (index.oldestPendingAt() != null
                    && index.oldestPendingAt().isBefore(clock.instant().minus(LONGEST_LAG))) {
                throw new IllegalStateException(
                        "Changes since " + index.oldestPendingAt() + " have not reached the index " + index.name());
            }
            if (index.fillingFailedAt() != null) {
                throw new IllegalStateException("Filling the index " + index.name() + " anew failed at "
                        + index.fillingFailedAt() + "; the one before answers. Next try: "
                        + (index.nextTryAt() == null ? "none by itself" : index.nextTryAt()));
            }
        }
        return Map.of("backend", all.getFirst().backend().name().toLowerCase(Locale.ROOT));
    }
}
