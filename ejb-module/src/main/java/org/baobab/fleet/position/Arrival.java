package org.baobab.fleet.position;

import java.util.List;

/**
 * What became of a batch of points.
 *
 * @param accepted how many were good; one that was known already counts, so that whoever sends again after a lost answer is not told of failures
 */
public record Arrival(int accepted, List<Rejection> rejected) {
    public Arrival {
        rejected = List.copyOf(rejected);
    }
}
