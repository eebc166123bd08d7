package org.baobab.platform.kernel;

import jakarta.json.bind.annotation.JsonbNillable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Part of a list, with the cursor of the part that follows, or null at the end. */
public record Slice<T>(List<T> items, @JsonbNillable String next) {

    /** Cuts what a query gave that asked for one row more than the page holds, in the order of their ids. */
    public static <T> Slice<T> cut(List<T> rows, Paging paging, Function<T, UUID> id) {
        return cutAt(rows, paging, last -> Paging.cursor(id.apply(last)));
    }

    /** The same of a list that goes by a time. */
    public static <T> Slice<T> cut(List<T> rows, Paging paging, Function<T, UUID> id, Function<T, Instant> time) {
        return cutAt(rows, paging, last -> Paging.cursor(id.apply(last), time.apply(last)));
    }

    private static <T> Slice<T> cutAt(List<T> rows, Paging paging, Function<T, String> cursor) {
        if (rows.size() <= paging.limit()) {
            return new Slice<>(List.copyOf(rows), null);
        }
        List<T> page = rows.subList(0, paging.limit());
        return new Slice<>(List.copyOf(page), cursor.apply(page.getLast()));
    }

    public <R> Slice<R> map(Function<T, R> function) {
        return new Slice<>(items.stream().map(function).toList(), next);
    }
}
