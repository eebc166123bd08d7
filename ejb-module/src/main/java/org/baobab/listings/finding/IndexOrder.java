package org.baobab.listings.finding;

import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;

/** In which order an index gives its hits. */
final class IndexOrder {
    private IndexOrder() {}

    static CompositeSortComponentsStep<?> of(Question question, SearchSortFactory order) {
        ListingQuery query = question.query();
        CompositeSortComponentsStep<?> sort = order.composite();
        switch (query.sort()) {
            case PRICE -> sort.add(order.field(ListingDocument.PRICE).asc());
            case PRICE_DESC -> sort.add(order.field(ListingDocument.PRICE).desc());
            case DISTANCE ->
                sort.add(order.distance(
                                ListingDocument.PLACE,
                                query.near().lat(),
                                query.near().lng())
                        .asc());
            case RELEVANCE -> {
                if (!question.text().terms().isEmpty()) {
                    sort.add(order.score());
                }
            }
            case NEWEST -> {
                // As every order ends.
            }
        }
        return lastly(sort, order);
    }

    /** Listings that are equal in all else still have one order. */
    static CompositeSortComponentsStep<?> lastly(CompositeSortComponentsStep<?> sort, SearchSortFactory order) {
        return sort.add(order.field(ListingDocument.PUBLISHED).desc())
                .add(order.field(ListingDocument.KEY_BEGIN).desc())
                .add(order.field(ListingDocument.KEY_END).desc());
    }
}
