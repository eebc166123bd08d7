package org.baobab.platform.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;

/**
 * A row of numbers under one name, one for each category.
 *
 * @param values null where there is none
 */
public record Series(String name, List<Number> values) {
    public Series {
        values = Collections.unmodifiableList(new ArrayList<>(values));
        if (values.stream().filter(Objects::nonNull).anyMatch(value -> !Double.isFinite(value.doubleValue()))) {
            throw new IllegalArgumentException("a chart draws finite numbers");
        }
    }

    public static Series of(String name, Number... values) {
        return new Series(name, Arrays.asList(values));
    }

    /** The number of a category, or null. */
    Number at(int category) {
        return category < values.size() ? values.get(category) : null;
    }

    DoubleStream numbers() {
        return values.stream().filter(Objects::nonNull).mapToDouble(Number::doubleValue);
    }

    static boolean areEmpty(List<Series> all) {
        return all.stream().flatMap(each -> each.values().stream()).allMatch(Objects::isNull);
    }
}
