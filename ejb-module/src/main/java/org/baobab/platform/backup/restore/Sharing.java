package org.baobab.platform.backup.restore;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * Work on one database, shared out among several connections. Two pieces that want the same table for themselves are never done at once, for one would only
 * hold a connection waiting for the other. The first that fails ends them all.
 */
final class Sharing {
    private final TargetDatabase database;
    private final int workers;

    Sharing(TargetDatabase database, int workers) {
        this.database = database;
        this.workers = workers;
    }

    /** A piece of work and the tables (by number) that it needs for itself, or together with others of its kind. */
    interface Work {
        default Set<Long> alone() {
            return Set.of();
        }

        default Set<Long> shared() {
            return Set.of();
        }

        /** What several can work on at once, and one after another better; null for nothing such. */
        default Object place() {
            return null;
        }
    }

    interface Doing<W> {
        void on(Connection connection, W work) throws Exception;
    }

    /** Does all of it, the first ones first. */
    <W extends Work> void all(List<W> work, Doing<? super W> doing) {
        Queue<W> queue = new Queue<>(work);
        Parallel.work(Math.min(workers, work.size()), over -> {
            try (Connection connection = database.open()) {
                for (W one = queue.next(); one != null; one = queue.next()) {
                    doing.on(connection, one);
                    queue.done(one);
                }
            } catch (Exception e) {
                queue.giveUp();
                throw e;
            }
        });
    }

    /** Gives out what is free to be done. */
    private static final class Queue<W extends Work> {
        private final List<W> waiting;
        private final List<Object> places = new ArrayList<>();
        private final Set<Long> alone = new HashSet<>();
        private final Map<Long, Integer> shared = new HashMap<>();
        private boolean over;

        Queue(List<W> work) {
            waiting = new ArrayList<>(work);
        }

        /** The next piece, or null when all are given out. */
        synchronized W next() throws InterruptedException {
            while (!waiting.isEmpty()) {
                if (over) {
                    throw new CancellationException();
                }
                Optional<W> free = waiting.stream()
                        .filter(this::isFree)
                        .filter(work -> work.place() == null || !places.contains(work.place()))
                        .findFirst()
                        .or(() -> waiting.stream().filter(this::isFree).findFirst());
                if (free.isPresent()) {
                    take(free.get());
                    return free.get();
                }
                wait();
            }
            return null;
        }

        private void take(W work) {
            waiting.remove(work);
            places.add(work.place());
            alone.addAll(work.alone());
            work.shared().forEach(table -> shared.merge(table, 1, Integer::sum));
        }

        private boolean isFree(W work) {
            return work.alone().stream().noneMatch(table -> alone.contains(table) || shared.containsKey(table))
                    && work.shared().stream().noneMatch(alone::contains);
        }

        synchronized void done(W work) {
            places.remove(work.place());
            alone.removeAll(work.alone());
            work.shared()
                    .forEach(table -> shared.computeIfPresent(table, (key, count) -> count == 1 ? null : count - 1));
            notifyAll();
        }

        synchronized void giveUp() {
            over = true;
            notifyAll();
        }
    }
}
