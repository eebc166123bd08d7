package org.baobab.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** All search indexes there are. */
@ApplicationScoped
public class Indexes {
    @Inject
    @Any
    Instance<SearchIndex<?>> all;

    /**
     * A part of an index, for one thread.
     *
     * @param after the key before its first; null at the beginning
     * @param last its last key; null at the end
     */
    public record Range(String index, UUID after, UUID last) {}

    /** @param name null or blank for all */
    public List<SearchIndex<?>> named(String name) {
        List<SearchIndex<?>> found = new ArrayList<>();
        for (SearchIndex<?> index : all) {
            if (name == null || name.isBlank() || index.name().equals(name.strip())) {
                found.add(index);
            }
        }
        found.sort(Comparator.comparing(Reindexable::name));
        return found;
    }

    public SearchIndex<?> require(String name) {
        return named(name).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("There is no index " + name));
    }

    /** Which cover the whole index. */
    public List<Range> ranges(Reindexable index, int parts) {
        List<Range> ranges = new ArrayList<>();
        UUID after = null;
        for (UUID cut : index.cuts(parts)) {
            ranges.add(new Range(index.name(), after, cut));
            after = cut;
        }
        ranges.add(new Range(index.name(), after, null));
        return ranges;
    }
}
