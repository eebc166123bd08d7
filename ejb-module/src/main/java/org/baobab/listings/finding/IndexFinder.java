package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.baobab.listings.ListingCard;
import org.baobab.platform.search.SearchEngine;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.query.dsl.SearchQueryOptionsStep;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/** Asks the index; empty answers mean that it cannot answer now. */
@ApplicationScoped
class IndexFinder {
    /** Fewer hits than these are filled up with what may have been meant. */
    private static final int FEW = 5;

    private static final int NEIGHBOURHOOD = 3_000;

    @Inject
    SearchEngine engine;

    @Inject
    ListingIndex index;

    @Inject
    Prices prices;

    Optional<Hits> find(ListingQuery query) {
        Question question = question(query);
        boolean inFiles = engine.isInFiles();
        return engine.ask(
                index,
                session -> mercifully(
                        question,
                        mercy -> inFiles
                                ? LuceneFinder.find(session, question, mercy)
                                : find(session, question, mercy)));
    }

    /** At most so many, all of which have a place. */
    Optional<List<UUID>> places(ListingQuery query, int most) {
        Question question = question(query);
        return engine.ask(index, session -> mercifully(question, mercy -> {
                    SearchResult<UUID> found = select(session, question, mercy, true)
                            .sort(order -> IndexOrder.of(question, order))
                            .fetch(most);
                    return new Hits(found.hits(), found.total().hitCount(), null, false);
                })
                .page());
    }

    /** With as much mercy as a search for the same has, except that all words have to be there: nobody is told of anything else. */
    Optional<Set<UUID>> matching(ListingQuery query, Collection<UUID> among) {
        Question question = question(query);
        return engine.ask(index, session -> {
            Mercy mercy = mercy(session, question);
            return new LinkedHashSet<>(session.search(ListingDocument.class)
                    .select(project -> project.id(UUID.class))
                    .where(factory -> factory.bool()
                            .filter(factory.id().matchingAny(among))
                            .filter(question.predicate(factory, mercy)))
                    .fetchHits(among.size()));
        });
    }

    /** The most alike first, without itself. */
    Optional<List<UUID>> similar(ListingCard to, int most) {
        double price = prices.common(to.price()).doubleValue();
        return engine.ask(index, session -> session.search(ListingDocument.class)
                .select(project -> project.id(UUID.class))
                .where(factory -> alike(factory, to, price))
                .sort(order -> IndexOrder.lastly(order.composite().add(order.score()), order))
                .fetchHits(most));
    }

    private static BooleanPredicateClausesStep<?> alike(SearchPredicateFactory factory, ListingCard to, double price) {
        BooleanPredicateClausesStep<?> alike = factory.bool()
                .filter(factory.match()
                        .field(ListingDocument.OFFER)
                        .matching(to.offer().name()))
                .filter(factory.match()
                        .field(ListingDocument.TYPE)
                        .matching(to.type().name()))
                .filter(factory.match().field(ListingDocument.CITY_KEY).matching(CityNames.key(to.city())))
                .mustNot(factory.id().matching(to.id()))
                .should(factory.range()
                        .field(ListingDocument.PRICE)
                        .between(price * 0.7, price * 1.4)
                        .constantScore()
                        .boost(2));
        if (to.bedrooms() != null) {
            alike.should(factory.range()
                    .field(ListingDocument.BEDROOMS)
                    .between(to.bedrooms() - 1, to.bedrooms() + 1)
                    .constantScore());
        }
        if (to.district() != null) {
            alike.should(factory.match()
                    .field(ListingDocument.DISTRICT)
                    .matching(to.district())
                    .constantScore()
                    .boost(2));
        }
        if (to.place() != null) {
            alike.should(factory.spatial()
                    .within()
                    .field(ListingDocument.PLACE)
                    .circle(to.place().lat(), to.place().lng(), NEIGHBOURHOOD)
                    .constantScore());
        }
        return alike;
    }

    private Question question(ListingQuery query) {
        return new Question(query, SoughtText.of(query.q()), prices.range(query), prices.bands(query));
    }

    private static Hits mercifully(Question question, Function<Mercy, Hits> ask) {
        SoughtText text = question.text();
        Hits hits = ask.apply(Mercy.NONE);
        if (hits.total() < FEW && text.mayBeMistyped()) {
            hits = ask.apply(Mercy.MISTYPED);
        }
        if (hits.total() == 0 && text.mayBeMistyped()) {
            hits = ask.apply(Mercy.BADLY_MISTYPED);
        }
        return hits.total() == 0 && text.canRelax() ? ask.apply(Mercy.FEWER_WORDS) : hits;
    }

    private static Mercy mercy(SearchSession session, Question question) {
        if (!question.text().mayBeMistyped() || count(session, question, Mercy.NONE) >= FEW) {
            return Mercy.NONE;
        }
        return count(session, question, Mercy.MISTYPED) > 0 ? Mercy.MISTYPED : Mercy.BADLY_MISTYPED;
    }

    private static long count(SearchSession session, Question question, Mercy mercy) {
        return session.search(ListingDocument.class)
                .where(factory -> question.predicate(factory, mercy))
                .fetchTotalHitCount();
    }

    private static Hits find(SearchSession session, Question question, Mercy mercy) {
        ListingQuery query = question.query();
        var asked = select(session, question, mercy, false).sort(order -> IndexOrder.of(question, order));
        IndexFacets facets = new IndexFacets(question.bands());
        facets.count(asked, query.type() == null, query.city() == null, !query.hasPrices());
        SearchResult<UUID> found =
                query.isReachable() ? asked.fetch((int) query.offset(), query.limit()) : asked.fetch(0);
        facets.take(found);
        long total = found.total().hitCount();
        if (query.type() != null) {
            facets.typesOf(select(session, question.with(query.withoutType()), mercy, false));
        }
        if (query.city() != null) {
            facets.citiesOf(select(session, question.with(query.withoutCity()), mercy, false));
        }
        if (query.hasPrices()) {
            facets.bandsOf(select(session, question.withoutPrices(), mercy, false));
        }
        return new Hits(found.hits(), total, facets.counted(), mercy == Mercy.FEWER_WORDS && total > 0);
    }

    private static SearchQueryOptionsStep<?, UUID, ?, ?, ?> select(
            SearchSession session, Question question, Mercy mercy, boolean onlyPlaces) {
        return session.search(ListingDocument.class)
                .select(project -> project.id(UUID.class))
                .where(factory -> {
                    PredicateFinalStep predicate = question.predicate(factory, mercy);
                    return onlyPlaces
                            ? factory.bool()
                                    .must(predicate)
                                    .filter(factory.exists().field(ListingDocument.PLACE))
                            : factory.bool().must(predicate);
                });
    }
}
