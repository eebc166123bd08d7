package org.baobab.listings.finding;

import java.util.ArrayList;
import java.util.List;
import org.baobab.listings.Amenity;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.search.IndexAnalysis;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/** What a question asks of a document. */
final class IndexPredicates {
    /** How much more a word counts in the title and the names of the place. */
    private static final float HEAD = 3f;

    /** A word that is only nearly right counts less than any that is right. */
    private static final float NEARLY = 0.1f;

    private final SearchPredicateFactory factory;
    private final Mercy mercy;

    IndexPredicates(SearchPredicateFactory factory, Mercy mercy) {
        this.factory = factory;
        this.mercy = mercy;
    }

    PredicateFinalStep of(ListingQuery query, SoughtText text, Prices.Range prices) {
        BooleanPredicateClausesStep<?> all = factory.bool();
        facts(query, prices).forEach(all::filter);
        if (text.bedrooms() != null) {
            all.filter(bedrooms(text.bedrooms()));
        }
        if (mercy == Mercy.FEWER_WORDS && text.canRelax()) {
            BooleanPredicateClausesStep<?> some = factory.bool();
            text.terms().forEach(term -> some.should(term(term)));
            all.must(some.minimumShouldMatchNumber(text.fewer()));
        } else {
            text.terms().forEach(term -> all.must(term(term)));
        }
        if (!all.hasClause()) {
            // Nothing asked for is everything; a junction of nothing would be nothing.
            all.filter(factory.matchAll());
        }
        return all;
    }

    private List<PredicateFinalStep> facts(ListingQuery query, Prices.Range prices) {
        List<PredicateFinalStep> facts = new ArrayList<>();
        equal(facts, ListingDocument.OFFER, query.offer());
        equal(facts, ListingDocument.TYPE, query.type());
        equal(facts, ListingDocument.CITY_KEY, query.city() == null ? null : CityNames.key(query.city()));
        equal(facts, ListingDocument.ADVERTISER, query.advertiserId());
        for (Amenity amenity : query.amenities()) {
            equal(facts, ListingDocument.AMENITIES, amenity);
        }
        if (query.minBedrooms() != null) {
            facts.add(factory.range().field(ListingDocument.BEDROOMS).atLeast(query.minBedrooms()));
        }
        if (query.minArea() != null) {
            facts.add(factory.range()
                    .field(ListingDocument.AREA)
                    .atLeast(query.minArea().doubleValue()));
        }
        if (!prices.isOpen()) {
            facts.add(IndexRanges.price(factory, prices));
        }
        place(facts, query);
        return facts;
    }

    private void place(List<PredicateFinalStep> facts, ListingQuery query) {
        if (query.radius() != null) {
            facts.add(IndexRanges.circle(factory, query.near(), query.radius()));
        }
        GeoBox box = query.box();
        if (box != null) {
            facts.add(factory.spatial()
                    .within()
                    .field(ListingDocument.PLACE)
                    .boundingBox(box.north(), box.west(), box.south(), box.east()));
        }
    }

    private PredicateFinalStep term(SoughtText.Term term) {
        if (term.isPhrase()) {
            return phrase(term.text());
        }
        BooleanPredicateClausesStep<?> somewhere = factory.bool()
                .should(factory.match().field(ListingDocument.TEXT).matching(term.text()))
                .should(factory.match().field(ListingDocument.ENGLISH).matching(term.text()));
        BooleanPredicateClausesStep<?> word = factory.bool();
        word.should(factory.match()
                .field(ListingDocument.HEAD)
                .matching(term.text())
                .boost(HEAD));
        if (mercy.edits(term) > 0) {
            somewhere.should(nearly(term));
        }
        return word.must(somewhere);
    }

    /** Without synonyms: a slip of the finger in each of them would find anything. */
    private PredicateFinalStep nearly(SoughtText.Term term) {
        return factory.match()
                .field(ListingDocument.TEXT)
                .matching(term.text())
                .analyzer(IndexAnalysis.FRENCH)
                .fuzzy(mercy.edits(term), 1)
                .boost(NEARLY);
    }

    private PredicateFinalStep phrase(String words) {
        return factory.bool()
                .should(factory.phrase()
                        .field(ListingDocument.TEXT)
                        .matching(words)
                        .analyzer(IndexAnalysis.FRENCH))
                .should(factory.phrase()
                        .field(ListingDocument.ENGLISH)
                        .matching(words)
                        .analyzer(IndexAnalysis.ENGLISH));
    }

    /** A listing may say so in its words alone. */
    private PredicateFinalStep bedrooms(int least) {
        return factory.bool()
                .should(factory.range().field(ListingDocument.BEDROOMS).atLeast(least))
                .should(factory.phrase()
                        .field(ListingDocument.TEXT)
                        .matching(least + " chambres")
                        .analyzer(IndexAnalysis.FRENCH));
    }

    private void equal(List<PredicateFinalStep> facts, String field, Object value) {
        if (value != null) {
            String text = value instanceof Enum<?> constant ? constant.name() : value.toString();
            facts.add(factory.match().field(field).matching(text));
        }
    }
}
