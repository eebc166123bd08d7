package org.baobab.listings.finding;

import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What all asks of one question to the index have in common. */
record Question(ListingQuery query, SoughtText text, Prices.Range prices, PriceBands bands) {
    Question with(ListingQuery other) {
        return new Question(other, text, prices, bands);
    }

    Question withoutPrices() {
        return new Question(query.withoutPrices(), text, new Prices.Range(null, null), bands);
    }

    /** Without anything of which a facet tells what another choice would bring. */
    Question withoutChoices() {
        return with(query.withoutType().withoutCity()).withoutPrices();
    }

    PredicateFinalStep predicate(SearchPredicateFactory factory, Mercy mercy) {
        return new IndexPredicates(factory, mercy).of(query, text, prices);
    }
}
