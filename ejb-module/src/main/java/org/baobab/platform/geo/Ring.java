package org.baobab.platform.geo;

import java.util.Arrays;

/**
 * A ring of corners that is asked often whether points lie in it: as {@link GeoArea}, the edge included, but made ready once. Its edges are sorted into bands of
 * latitude, so that a point looks at the few edges of its own band.
 */
public final class Ring {
    public static final int MOST_CORNERS = GeoArea.MOST_CORNERS;
    private static final int EDGES_A_BAND = 4;
    private static final int MOST_BANDS = 256;

    private final double[] boundary;
    private final GeoBox box;
    private final int[][] bands;

    /** @param boundary longitude, latitude, longitude, latitude, …; each corner once */
    public Ring(double... boundary) {
        this.boundary = boundary.clone();
        this.box = boxOf(boundary);
        this.bands = new int[Math.clamp(corners() / EDGES_A_BAND, 1, MOST_BANDS)][0];
        for (int edge = 0; edge < corners(); edge++) {
            int one = band(lat(edge));
            int other = band(lat(next(edge)));
            for (int band = Math.min(one, other); band <= Math.max(one, other); band++) {
                bands[band] = Arrays.copyOf(bands[band], bands[band].length + 1);
                bands[band][bands[band].length - 1] = edge;
            }
        }
    }

    public double[] boundary() {
        return boundary.clone();
    }

    public int corners() {
        return boundary.length / 2;
    }

    public GeoBox box() {
        return box;
    }

    public GeoPoint corner(int number) {
        return new GeoPoint(lat(number), lng(number));
    }

    /** With or without its edge; on it, {@code edge} says which. */
    public boolean contains(double lat, double lng, boolean edge) {
        if (lat < box.south() || lat > box.north() || lng < box.west() || lng > box.east()) {
            return false;
        }
        boolean inside = false;
        for (int each : bands[band(lat)]) {
            int next = next(each);
            if (holds(each, next, lat, lng)) {
                return edge;
            }
            if (isCrossedToTheEast(each, next, lat, lng)) {
                inside = !inside;
            }
        }
        return inside;
    }

    public boolean contains(double lat, double lng) {
        return contains(lat, lng, true);
    }

    /** Whether all corners lie in one line, so that there is no inside. */
    public boolean isLine() {
        for (int i = 1; i + 1 < corners(); i++) {
            if (Math.abs(side(0, i, lat(i + 1), lng(i + 1))) > 1e-14) {
                return false;
            }
        }
        return true;
    }

    /** Twice its area in degrees. */
    public double spread() {
        double twice = 0;
        for (int i = 0; i < corners(); i++) {
            twice += lng(i) * lat(next(i)) - lng(next(i)) * lat(i);
        }
        return Math.abs(twice);
    }

    /** Whether two edges meet anywhere but where one follows the other, or one runs back over the one before it. */
    public boolean crossesItself() {
        int last = corners() - 1;
        for (int i = 0; i <= last; i++) {
            if (runsBack(i)) {
                return true;
            }
            for (int j = i + 2; j <= last; j++) {
                boolean neighbours = i == 0 && j == last;
                if (!neighbours && meet(i, this, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether an edge of the one touches or crosses an edge of the other. */
    public boolean meets(Ring other) {
        for (int i = 0; i < corners(); i++) {
            for (int j = 0; j < other.corners(); j++) {
                if (meet(i, other, j)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean runsBack(int edge) {
        int middle = next(edge);
        int end = next(middle);
        double along = (lng(middle) - lng(edge)) * (lng(end) - lng(middle))
                + (lat(middle) - lat(edge)) * (lat(end) - lat(middle));
        return along < 0 && side(edge, middle, lat(end), lng(end)) == 0;
    }

    private boolean meet(int edge, Ring other, int otherEdge) {
        int to = next(edge);
        int otherTo = other.next(otherEdge);
        double from = side(edge, to, other.lat(otherEdge), other.lng(otherEdge));
        double until = side(edge, to, other.lat(otherTo), other.lng(otherTo));
        if (from == 0 && until == 0) {
            return holds(edge, to, other.lat(otherEdge), other.lng(otherEdge))
                    || holds(edge, to, other.lat(otherTo), other.lng(otherTo))
                    || other.holds(otherEdge, otherTo, lat(edge), lng(edge));
        }
        boolean apart = from * until > 0
                || other.side(otherEdge, otherTo, lat(edge), lng(edge))
                                * other.side(otherEdge, otherTo, lat(to), lng(to))
                        > 0;
        return !apart;
    }

    /** Above 0 where the point lies to the left of the way from one corner to the other. */
    private double side(int from, int to, double lat, double lng) {
        return (lng(to) - lng(from)) * (lat - lat(from)) - (lat(to) - lat(from)) * (lng - lng(from));
    }

    private boolean holds(int from, int to, double lat, double lng) {
        return side(from, to, lat, lng) == 0
                && lng >= Math.min(lng(from), lng(to))
                && lng <= Math.max(lng(from), lng(to))
                && lat >= Math.min(lat(from), lat(to))
                && lat <= Math.max(lat(from), lat(to));
    }

    private boolean isCrossedToTheEast(int from, int to, double lat, double lng) {
        boolean passes = lat(from) > lat != lat(to) > lat;
        return passes && lng < (lng(to) - lng(from)) * (lat - lat(from)) / (lat(to) - lat(from)) + lng(from);
    }

    /** The same for every point of one latitude, and never less for a greater one. */
    private int band(double lat) {
        double height = box.north() - box.south();
        int band = height == 0 ? 0 : (int) ((lat - box.south()) / height * bands.length);
        return Math.clamp(band, 0, bands.length - 1);
    }

    private double lng(int corner) {
        return boundary[2 * corner];
    }

    private double lat(int corner) {
        return boundary[2 * corner + 1];
    }

    private int next(int corner) {
        return corner + 1 == corners() ? 0 : corner + 1;
    }

    private static GeoBox boxOf(double[] boundary) {
        double south = 90;
        double west = 180;
        double north = -90;
        double east = -180;
        for (int i = 0; i < boundary.length; i += 2) {
            west = Math.min(west, boundary[i]);
            east = Math.max(east, boundary[i]);
            south = Math.min(south, boundary[i + 1]);
            north = Math.max(north, boundary[i + 1]);
        }
        return new GeoBox(south, west, north, east);
    }
}
