package org.baobab.platform.geo;

/**
 * A part of a country as addresses name it, with those that it lies in.
 *
 * @param region null only for a region itself
 * @param prefecture null for regions, and for prefectures themselves
 * @param commune null for all but quarters, and for quarters of which it is not known
 */
public record PlaceName(Kind kind, String name, String region, String prefecture, String commune) {
    /** From large to small. */
    public enum Kind {
        REGION,
        PREFECTURE,
        COMMUNE,
        QUARTER
    }

    boolean liesIn(String wantedPrefecture) {
        return wantedPrefecture.equals(kind == Kind.PREFECTURE ? name : prefecture);
    }
}
