package org.baobab.system.worker;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.baobab.platform.search.SearchIndex;

/** An index of three thousand rows that are nowhere, which remembers how often each was loaded. */
@ApplicationScoped
public class RememberedIndex implements SearchIndex<RememberedDocument> {
    public static final String NAME = "remembered";
    public static final int ROWS = 3_000;

    private static final Map<UUID, Integer> LOADED = new ConcurrentHashMap<>();
    private static volatile UUID stone;

    public static void forget() {
        LOADED.clear();
    }

    /** From now on this row cannot be loaded; null for none. */
    public static void stumbleOver(UUID row) {
        stone = row;
    }

    public static UUID row(long number) {
        return new UUID(7, number);
    }

    public static Map<UUID, Integer> loaded() {
        return Map.copyOf(LOADED);
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<RememberedDocument> documentType() {
        return RememberedDocument.class;
    }

    @Override
    public String fingerprint() {
        return "1";
    }

    @Override
    public UUID idOf(RememberedDocument document) {
        return document.id;
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
    public List<RememberedDocument> load(List<UUID> ids) {
        if (Stream.ofNullable(stone).anyMatch(ids::contains)) {
            throw new IllegalStateException("a stone in the way");
        }
        ids.forEach(id -> LOADED.merge(id, 1, Integer::sum));
        return ids.stream().map(RememberedDocument::new).toList();
    }
}
