package org.baobab.listings.finding;

import org.apache.lucene.document.DoublePoint;
import org.apache.lucene.document.SortedNumericDocValuesField;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.NumericUtils;
import org.baobab.platform.geo.GeoPoint;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * The two conditions that half of all listings may meet. In Lucene each is told so that it walks over whichever is less: all that lies within, or what the words
 * have left over. Elasticsearch does that by itself.
 */
final class IndexRanges {
    private IndexRanges() {}

    static PredicateFinalStep circle(SearchPredicateFactory factory, GeoPoint middle, int metres) {
        return factory.extension()
                .ifSupported(
                        LuceneExtension.get(),
                        lucene -> lucene.fromLuceneQuery(
                                SoughtPlace.circle(ListingDocument.PLACE, middle.lat(), middle.lng(), metres)))
                .orElse(other -> other.spatial()
                        .within()
                        .field(ListingDocument.PLACE)
                        .circle(middle.lat(), middle.lng(), metres));
    }

    static PredicateFinalStep price(SearchPredicateFactory factory, Prices.Range prices) {
        double least = prices.least() == null ? 0 : prices.least().doubleValue();
        double most = prices.most() == null ? Double.MAX_VALUE : prices.most().doubleValue();
        return factory.extension()
                .ifSupported(LuceneExtension.get(), lucene -> lucene.fromLuceneQuery(price(least, most)))
                .orElse(other -> other.range().field(ListingDocument.PRICE).between(least, most));
    }

    private static Query price(double least, double most) {
        return new IndexOrDocValuesQuery(
                DoublePoint.newRangeQuery(ListingDocument.PRICE, least, most),
                SortedNumericDocValuesField.newSlowRangeQuery(
                        ListingDocument.PRICE,
                        NumericUtils.doubleToSortableLong(least),
                        NumericUtils.doubleToSortableLong(most)));
    }
}
