package org.baobab.fleet.trip;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import org.baobab.fleet.trip.Track.TrackPoint;

/** Leaves out points of a line without which it looks the same: the rule of Douglas and Peucker, on a map that is flat for so small a part of the earth. */
final class Thinning {
    private static final double METRES_PER_DEGREE = 111_195;
    private static final double FIRST_TOLERANCE = 5;

    private Thinning() {}

    /** At most so many: the tolerance grows until they are. */
    static List<TrackPoint> of(List<TrackPoint> points, int most) {
        List<TrackPoint> thin = points;
        for (double metres = FIRST_TOLERANCE; thin.size() > most; metres *= 2) {
            thin = within(points, metres);
        }
        return thin;
    }

    static List<TrackPoint> within(List<TrackPoint> points, double metres) {
        if (points.size() < 3) {
            return points;
        }
        BitSet kept = new BitSet(points.size());
        kept.set(0);
        kept.set(points.size() - 1);
        Deque<int[]> parts = new ArrayDeque<>();
        parts.push(new int[] {0, points.size() - 1});
        while (!parts.isEmpty()) {
            int[] part = parts.pop();
            int far = farthest(points, part[0], part[1], metres);
            if (far > 0) {
                kept.set(far);
                parts.push(new int[] {part[0], far});
                parts.push(new int[] {far, part[1]});
            }
        }
        return kept.stream().mapToObj(points::get).toList();
    }

    /** 0 where all of them are near enough to the line between both ends. */
    private static int farthest(List<TrackPoint> points, int first, int last, double metres) {
        int found = 0;
        double most = metres * metres;
        for (int i = first + 1; i < last; i++) {
            double distance = squareOfDistance(points.get(i), points.get(first), points.get(last));
            if (distance > most) {
                most = distance;
                found = i;
            }
        }
        return found;
    }

    private static double squareOfDistance(TrackPoint point, TrackPoint from, TrackPoint to) {
        double shrink = Math.cos(Math.toRadians(point.place().lat()));
        double x = (point.place().lng() - from.place().lng()) * shrink * METRES_PER_DEGREE;
        double y = (point.place().lat() - from.place().lat()) * METRES_PER_DEGREE;
        double dx = (to.place().lng() - from.place().lng()) * shrink * METRES_PER_DEGREE;
        double dy = (to.place().lat() - from.place().lat()) * METRES_PER_DEGREE;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((x * dx + y * dy) / length, 0, 1);
        double acrossX = x - along * dx;
        double acrossY = y - along * dy;
        return acrossX * acrossX + acrossY * acrossY;
    }
}
