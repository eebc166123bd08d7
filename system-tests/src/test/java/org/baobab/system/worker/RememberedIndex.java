package org.baobab.system.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.baobab.platform.search.Reindexable;

/** An index of three thousand rows that remembers how often each was indexed. */
@ApplicationScoped
public class RememberedIndex implements Reindexable {
    public static final String NAME = "remembered";
    public static final int ROWS = 3_000;

    private static final Map<UUID, Integer> INDEXED = new ConcurrentHashMap<>();
    private static volatile UUID stone;
    private static volatile Instant finished;

    public static void forget() {
        INDEXED.clear();
        finished = null;
    }

    /** From now on this row cannot be indexed; null for none. */
    public static void stumbleOver(UUID row) {
        stone = row;
    }

    public static UUID row(long number) {
        return new UUID(7, number);
    }

    public static Map<UUID, Integer> indexed() {
        return Map.copyOf(INDEXED);
    }

    public static boolean isFinished() {
        return finished != null;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long count() {
        return ROWS;
    }

    @Override
    public List<UUID> cuts(int parts) {
        return LongStream.range(1, parts)
                .mapToObj(part -> row(part * ROWS / parts))
                .toList();
    }

    @Override
    public List<UUID> next(UUID after, UUID last, int most) {
        long first = after == null ? 1 : after.getLeastSignificantBits() + 1;
        long end = last == null ? ROWS : last.getLeastSignificantBits();
        return LongStream.rangeClosed(first, end)
                .limit(most)
                .mapToObj(RememberedIndex::row)
                .toList();
    }

    @Override
    public void index(List<UUID> ids) {
        if (Stream.ofNullable(stone).anyMatch(ids::contains)) {
            throw new IllegalStateException("a stone in the way");
        }
        ids.forEach(id -> INDEXED.merge(id, 1, Integer::sum));
    }

    @Override
    public void finished(Instant begun) {
        finished = begun;
    }
}
