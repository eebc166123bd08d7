package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baobab.platform.kernel.NotFoundException;

/** How rows are written by the thousand: some hundreds a flush, so that the database is asked a few times and little is in memory. */
@ApplicationScoped
class Intake {
    /** Whatever Hibernate holds is looked through at each flush. */
    private static final int HELD = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    FleetStore store;

    @Inject
    FleetQueries queries;

    /**
     * Rows of one kind.
     *
     * @param rewrite writes rows that were there, detached, anew at once
     */
    record Kind<T>(Class<T> type, String table, Function<T, UUID> id, Consumer<List<T>> rewrite) {}

    /**
     * What is there is locked before the first is written, in the order of ids: two who write the same wait for one another.
     *
     * @param wished which row each wish means; null for a new one
     * @param write makes of a wish, and of what is there (null for nothing), what is kept
     * @return the rows' ids, in the order of the wishes
     */
    <W, T> List<UUID> write(Kind<T> kind, List<W> wishes, Function<W, UUID> wished, BiFunction<W, T, Kept<T>> write) {
        em.flush();
        em.clear();
        hold(kind, named(wishes, wished));
        List<UUID> written = new ArrayList<>(wishes.size());
        for (int from = 0; from < wishes.size(); from += HELD) {
            List<W> some = wishes.subList(from, Math.min(from + HELD, wishes.size()));
            Map<UUID, T> there = new HashMap<>();
            queries.all(kind.type(), named(some, wished))
                    .forEach(row -> there.put(kind.id().apply(row), row));
            List<Kept<T>> kept = new ArrayList<>();
            for (W wish : some) {
                kept.add(write.apply(wish, found(kind, wished.apply(wish), there)));
                written.add(kind.id().apply(kept.getLast().row()));
            }
            rewrite(kind, there.values());
            store.flush(kind.type().getSimpleName(), written.getLast());
            kept.forEach(each -> each.note().run());
            em.flush();
            em.clear();
        }
        return written;
    }

    private <T> void rewrite(Kind<T> kind, Collection<T> there) {
        there.forEach(em::detach);
        if (!there.isEmpty()) {
            store.translating(() -> kind.rewrite().accept(List.copyOf(there)));
        }
    }

    private static <W> List<UUID> named(List<W> wishes, Function<W, UUID> wished) {
        return wishes.stream().map(wished).filter(Objects::nonNull).distinct().toList();
    }

    private static <T> T found(Kind<T> kind, UUID id, Map<UUID, T> there) {
        T row = there.get(id);
        if (id != null && row == null) {
            throw new NotFoundException(kind.type().getSimpleName(), id);
        }
        return row;
    }

    private void hold(Kind<?> kind, List<UUID> ids) {
        if (!ids.isEmpty()) {
            em.createNativeQuery(
                            "SELECT id FROM " + kind.table() + " WHERE id = ANY (:ids) ORDER BY id FOR NO KEY UPDATE",
                            UUID.class)
                    .setParameter("ids", ids.toArray(UUID[]::new))
                    .getResultList();
        }
    }
}
