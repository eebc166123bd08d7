package org.baobab.listings.finding;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.search.SortedSetSelector;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;

/**
 * Walks once over all that the question finds when nothing is chosen of a kind that is counted. What meets every choice is a hit; what fails one alone is counted
 * in the facet of that one, for it is what another choice there would bring.
 */
final class FacetWalk implements Collector {
    private static final int ANY = -2;

    private final Question question;
    private final TopFieldCollector top;
    private final boolean scores;
    private final long least;
    private final long most;
    private final long[] bounds;
    private final long[] bands;
    private final Map<String, Long> types = new HashMap<>();
    private final Map<String, Long> cities = new HashMap<>();
    private long total;

    /** @param kept how many of the best are wanted; 0 for none */
    FacetWalk(Question question, Sort sort, int kept) {
        this.question = question;
        this.top = kept == 0 ? null : new TopFieldCollectorManager(sort, kept, Integer.MAX_VALUE).newCollector();
        this.scores = kept > 0 && sort.needsScores();
        Prices.Range prices = question.prices();
        this.least = prices.least() == null
                ? Long.MIN_VALUE
                : sortable(prices.least().doubleValue());
        this.most =
                prices.most() == null ? Long.MAX_VALUE : sortable(prices.most().doubleValue());
        this.bounds = question.bands().common().stream()
                .mapToLong(bound -> sortable(bound.doubleValue()))
                .toArray();
        this.bands = new long[bounds.length + 1];
    }

    private static long sortable(double price) {
        return NumericUtils.doubleToSortableLong(price);
    }

    @Override
    public LeafCollector getLeafCollector(LeafReaderContext leaf) throws IOException {
        return new Leaf(leaf);
    }

    @Override
    public ScoreMode scoreMode() {
        return scores ? ScoreMode.COMPLETE : ScoreMode.COMPLETE_NO_SCORES;
    }

    long total() {
        return total;
    }

    ScoreDoc[] best() {
        return top == null ? new ScoreDoc[0] : top.topDocs().scoreDocs;
    }

    Facets facets() {
        return new Facets(
                DatabaseFacets.mostFirst(types, Integer.MAX_VALUE),
                DatabaseFacets.mostFirst(cities, Facets.MOST_CITIES),
                question.bands().withCounts(bands));
    }

    /** One segment: words are numbers in it, other ones than in the next. */
    private final class Leaf implements LeafCollector {
        private final LeafCollector best;
        private final NumericDocValues price;
        private final SortedDocValues type;
        private final SortedDocValues city;
        private final SortedDocValues cityKey;
        private final int chosenType;
        private final int chosenCity;
        private final int[] perType;
        private final int[] perCity;

        Leaf(LeafReaderContext leaf) throws IOException {
            best = top == null ? null : top.getLeafCollector(leaf);
            price = SortedNumericSelector.wrap(
                    DocValues.getSortedNumeric(leaf.reader(), ListingDocument.PRICE),
                    SortedNumericSelector.Type.MIN,
                    SortField.Type.LONG);
            type = words(leaf, ListingDocument.TYPE);
            city = words(leaf, ListingDocument.CITY);
            cityKey = words(leaf, ListingDocument.CITY_KEY);
            ListingQuery query = question.query();
            chosenType = query.type() == null ? ANY : number(type, query.type().name());
            chosenCity = query.city() == null ? ANY : number(cityKey, CityNames.key(query.city()));
            perType = new int[type.getValueCount()];
            perCity = new int[city.getValueCount()];
        }

        @Override
        public void setScorer(Scorable scorer) throws IOException {
            if (best != null) {
                best.setScorer(scorer);
            }
        }

        @Override
        public void collect(int doc) throws IOException {
            long cost = price.advanceExact(doc) ? price.longValue() : Long.MIN_VALUE;
            boolean affordable = cost >= least && cost <= most;
            boolean typed = chosenType == ANY || type.advanceExact(doc) && type.ordValue() == chosenType;
            boolean there = chosenCity == ANY || cityKey.advanceExact(doc) && cityKey.ordValue() == chosenCity;
            if (affordable && there && type.advanceExact(doc)) {
                perType[type.ordValue()]++;
            }
            if (affordable && typed && city.advanceExact(doc)) {
                perCity[city.ordValue()]++;
            }
            if (typed && there) {
                bands[band(cost)]++;
                if (affordable) {
                    total++;
                    if (best != null) {
                        best.collect(doc);
                    }
                }
            }
        }

        @Override
        public void finish() throws IOException {
            add(type, perType, types);
            add(city, perCity, cities);
            if (best != null) {
                best.finish();
            }
        }
    }

    /** A bound belongs to the band above it. */
    private int band(long price) {
        int low = 0;
        int high = bounds.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (bounds[middle] <= price) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static SortedDocValues words(LeafReaderContext leaf, String field) throws IOException {
        return SortedSetSelector.wrap(DocValues.getSortedSet(leaf.reader(), field), SortedSetSelector.Type.MIN);
    }

    /** A negative one that no listing has, where the segment does not know the word. */
    private static int number(SortedDocValues words, String word) throws IOException {
        return Math.max(-1, words.lookupTerm(new BytesRef(word)));
    }

    private static void add(SortedDocValues words, int[] counts, Map<String, Long> sums) throws IOException {
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                sums.merge(words.lookupOrd(i).utf8ToString(), (long) counts[i], Long::sum);
            }
        }
    }
}
