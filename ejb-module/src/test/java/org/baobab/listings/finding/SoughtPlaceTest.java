package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SoughtPlaceTest {
    private static final int[] RADII = {1, 100, 3_000, 50_000, 199_000, 300_000, 2_000_000, 20_000_000};
    private static final double[][] MIDDLES = {
        {9.6, -13.6}, {0.01, 0.01}, {-60, 100}, {5, 179.99}, {88.5, 10}, {-75, -30}
    };

    /** Alone, and beside a condition that few meet, which has it look at places one by one. */
    @Test
    void circles_holdExactlyWhatThoseOfLuceneHold() throws IOException {
        Random random = new Random(5);
        try (ByteBuffersDirectory folder = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(folder, new IndexWriterConfig())) {
                for (int i = 0; i < 20_000; i++) {
                    writer.addDocument(listing(random, i));
                }
            }
            try (DirectoryReader reader = DirectoryReader.open(folder)) {
                IndexSearcher searcher = new IndexSearcher(reader);
                for (double[] middle : MIDDLES) {
                    for (int radius : RADII) {
                        Query ours = SoughtPlace.circle("place", middle[0], middle[1], radius);
                        Query theirs = LatLonPoint.newDistanceQuery("place", middle[0], middle[1], radius);
                        String what = radius + " m around " + middle[0] + "," + middle[1];
                        assertThat(differ(searcher, ours, theirs)).as(what).isZero();
                        assertThat(differ(searcher, withRare(ours), withRare(theirs)))
                                .as(what)
                                .isZero();
                    }
                }
            }
        }
    }

    private static Document listing(Random random, int number) {
        Document listing = new Document();
        double[] middle = MIDDLES[number % MIDDLES.length];
        double spread = Math.pow(10, random.nextInt(5) - 3);
        double lat = Math.clamp(middle[0] + random.nextGaussian() * spread, -90, 90);
        double lng = (middle[1] + random.nextGaussian() * spread + 540) % 360 - 180;
        if (random.nextInt(50) != 0) {
            listing.add(new LatLonPoint("place", lat, lng));
            listing.add(new LatLonDocValuesField("place", lat, lng));
        }
        listing.add(new StringField("rare", random.nextInt(200) == 0 ? "yes" : "no", Store.NO));
        return listing;
    }

    private static Query withRare(Query circle) {
        return new BooleanQuery.Builder()
                .add(circle, Occur.FILTER)
                .add(new TermQuery(new Term("rare", "yes")), Occur.FILTER)
                .build();
    }

    private static int differ(IndexSearcher searcher, Query ours, Query theirs) throws IOException {
        int both = searcher.count(new BooleanQuery.Builder()
                .add(ours, Occur.FILTER)
                .add(theirs, Occur.FILTER)
                .build());
        return searcher.count(ours) - both + searcher.count(theirs) - both;
    }
}
