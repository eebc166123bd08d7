package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baobab.platform.job.JobFailures;
import org.baobab.platform.search.Changes.Backlog;

/** How the indexes are doing. */
@ApplicationScoped
public class IndexOverview {
    @Inject
    LiveIndexes lives;

    @Inject
    Pointers pointers;

    @Inject
    Changes changes;

    @Inject
    IndexKeeper keeper;

    @Inject
    SearchEngine engine;

    @Inject
    JobFailures failures;

    /** In the order of their names. */
    public List<IndexView> all() {
        Map<String, Backlog> backlog = backlog();
        return lives.all().stream().map(live -> view(live, backlog)).toList();
    }

    IndexView of(LiveIndex<?> live) {
        return view(live, backlog());
    }

    private Map<String, Backlog> backlog() {
        return changes.backlog().stream().collect(Collectors.toMap(Backlog::index, Function.identity()));
    }

    private IndexView view(LiveIndex<?> live, Map<String, Backlog> backlog) {
        Pointer pointer = pointers.of(live.name());
        Backlog waiting = backlog.getOrDefault(live.name(), new Backlog(live.name(), 0, null));
        Optional<FailedFilling> failed = lives.isOff()
                ? Optional.empty()
                : failures.last(Rebuilding.JOB).flatMap(run -> FailedFilling.of(run, live.name()));
        return new IndexView(
                live.name(),
                lives.backend(),
                lives.isOff() ? IndexState.OFF : pointer.state(),
                engine.ready(live.name()),
                pointer.reason(),
                pointer.generation(),
                keeper.documents(live),
                size(live, pointer),
                waiting.pending(),
                waiting.oldest(),
                pointer.switchedAt(),
                pointer.buildAt(),
                failed.map(FailedFilling::at).orElse(null),
                nextTry(pointer, failed).orElse(null));
    }

    /** One that cannot answer is seen to sooner, and never given up. */
    private static Optional<Instant> nextTry(Pointer pointer, Optional<FailedFilling> failed) {
        return pointer.isReady() ? failed.flatMap(FailedFilling::nextTry) : Optional.ofNullable(pointer.retryAt());
    }

    private Long size(LiveIndex<?> live, Pointer pointer) {
        return lives.isOff() || pointer.generation() == null
                ? null
                : lives.place().size(live.index(), pointer.generation());
    }
}
