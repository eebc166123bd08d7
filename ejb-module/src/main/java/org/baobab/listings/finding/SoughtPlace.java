package org.baobab.listings.finding;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.SloppyMath;

/**
 * The listings within a circle, exactly those of Lucene's own query for it. Lucene's prepares each circle for millions of points, which costs more than all the
 * rest of an ordinary question; this one compares a place with the box around the circle and the box inside it, and reckons only what lies between the two.
 */
final class SoughtPlace extends Query {
    /** Beyond that a box of degrees inside a circle is no longer easily told from one that sticks out. */
    private static final int WIDEST_INNER = 200_000;

    /** So that no rounding puts a corner of the inner box outside. */
    private static final double INNER = 0.998 / Math.sqrt(2);

    /** How many comparisons with doubles one costs that has to reckon. */
    private static final float COST = 20;

    /** To make a set of places from the tree costs as much for each as to look at this many listings one by one. */
    private static final int SET = 2;

    private final String field;
    private final double lat;
    private final double lng;
    private final int metres;
    private final Rectangle outer;
    private final double sortKey;
    private final Box around;
    private final Box inside;

    private SoughtPlace(String field, double lat, double lng, int metres, Rectangle outer) {
        this.field = field;
        this.lat = lat;
        this.lng = lng;
        this.metres = metres;
        this.outer = outer;
        this.sortKey = GeoUtils.distanceQuerySortKey(metres);
        this.around = new Box(outer.minLat, outer.maxLat, outer.minLon, outer.maxLon);
        this.inside = inner(lat, lng, metres);
    }

    static Query circle(String field, double lat, double lng, int metres) {
        Rectangle box = Rectangle.fromPointDistance(lat, lng, metres);
        boolean isPlain = !box.crossesDateline() && box.minLat > -89 && box.maxLat < 89;
        return isPlain
                ? new SoughtPlace(field, lat, lng, metres, box)
                : LatLonPoint.newDistanceQuery(field, lat, lng, metres);
    }

    /** In the index's own whole numbers. */
    private record Box(int south, int north, int west, int east) {
        Box(double south, double north, double west, double east) {
            this(
                    GeoEncodingUtils.encodeLatitude(south),
                    GeoEncodingUtils.encodeLatitude(north),
                    GeoEncodingUtils.encodeLongitude(west),
                    GeoEncodingUtils.encodeLongitude(east));
        }

        boolean holds(int latitude, int longitude) {
            return latitude >= south && latitude <= north && longitude >= west && longitude <= east;
        }
    }

    /** One that lies inside the circle with all four corners. */
    private static Box inner(double lat, double lng, int metres) {
        if (metres > WIDEST_INNER) {
            return new Box(1, 0, 1, 0);
        }
        double high = Math.toDegrees(metres * INNER / GeoUtils.EARTH_MEAN_RADIUS_METERS);
        // A degree of longitude is longest where the box is nearest to the equator.
        double nearest = Math.max(0, Math.abs(lat) - high);
        double wide = high / Math.cos(Math.toRadians(nearest));
        return new Box(lat - high, lat + high, lng - wide, lng + wide);
    }

    private boolean holds(long place) {
        int latitude = (int) (place >> 32);
        int longitude = (int) place;
        if (!around.holds(latitude, longitude)) {
            return false;
        }
        return inside.holds(latitude, longitude)
                || SloppyMath.haversinSortKey(
                                lat,
                                lng,
                                GeoEncodingUtils.decodeLatitude(latitude),
                                GeoEncodingUtils.decodeLongitude(longitude))
                        <= sortKey;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode mode, float boost) throws IOException {
        Weight box = LatLonPoint.newBoxQuery(field, outer.minLat, outer.maxLat, outer.minLon, outer.maxLon)
                .createWeight(searcher, ScoreMode.COMPLETE_NO_SCORES, 1);
        return new ConstantScoreWeight(this, boost) {
            @Override
            public Scorer scorer(LeafReaderContext leaf) throws IOException {
                ScorerSupplier supplier = scorerSupplier(leaf);
                return supplier == null ? null : supplier.get(Long.MAX_VALUE);
            }

            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext leaf) throws IOException {
                ScorerSupplier near = box.scorerSupplier(leaf);
                return near == null ? null : new Places(this, leaf, near, mode);
            }

            @Override
            public boolean isCacheable(LeafReaderContext leaf) {
                return DocValues.isCacheable(leaf, field);
            }
        };
    }

    /** Walks over whichever is less: what the tree has in the box, or what the rest of the question has left over. */
    private final class Places extends ScorerSupplier {
        private final Weight weight;
        private final LeafReaderContext leaf;
        private final ScorerSupplier near;
        private final ScoreMode mode;

        Places(Weight weight, LeafReaderContext leaf, ScorerSupplier near, ScoreMode mode) {
            this.weight = weight;
            this.leaf = leaf;
            this.near = near;
            this.mode = mode;
        }

        @Override
        public Scorer get(long others) throws IOException {
            NumericDocValues places = SortedNumericSelector.wrap(
                    DocValues.getSortedNumeric(leaf.reader(), field),
                    SortedNumericSelector.Type.MIN,
                    SortField.Type.LONG);
            boolean oneByOne = near.cost() / SET > others;
            DocIdSetIterator candidates = oneByOne
                    ? DocIdSetIterator.all(leaf.reader().maxDoc())
                    : near.get(others).iterator();
            return new ConstantScoreScorer(weight, 1, mode, new TwoPhaseIterator(candidates) {
                @Override
                public boolean matches() throws IOException {
                    return places.advanceExact(candidates.docID()) && holds(places.longValue());
                }

                @Override
                public float matchCost() {
                    return COST;
                }
            });
        }

        @Override
        public long cost() {
            return near.cost();
        }
    }

    @Override
    public void visit(QueryVisitor visitor) {
        if (visitor.acceptField(field)) {
            visitor.visitLeaf(this);
        }
    }

    @Override
    public String toString(String defaultField) {
        return field + ":within " + metres + " m of " + lat + "," + lng;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SoughtPlace that
                && field.equals(that.field)
                && lat == that.lat
                && lng == that.lng
                && metres == that.metres;
    }

    @Override
    public int hashCode() {
        return Objects.hash(classHash(), field, lat, lng, metres);
    }
}
