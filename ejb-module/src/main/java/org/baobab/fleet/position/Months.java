package org.baobab.fleet.position;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Which months have a part of the table already; those before the retention are refused earlier, so none of these goes away. */
@ApplicationScoped
class Months {
    @Inject
    MonthRows rows;

    private final Set<YearMonth> made = ConcurrentHashMap.newKeySet();

    void make(Collection<Point> points) {
        points.stream().map(point -> of(point.millis())).distinct().forEach(this::make);
    }

    void make(YearMonth month) {
        if (!made.contains(month)) {
            rows.make(month);
            made.add(month);
        }
    }

    static YearMonth of(long millis) {
        return YearMonth.from(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }
}
