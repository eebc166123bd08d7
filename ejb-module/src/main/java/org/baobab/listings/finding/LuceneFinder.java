package org.baobab.listings.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.backend.lucene.search.spi.LuceneMigrationUtils;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * Asks Lucene itself what Hibernate Search would ask it several times over: by the same predicates and the same order, but the page, the total and all facets come of
 * one walk.
 */
final class LuceneFinder {
    private LuceneFinder() {}

    static Hits find(SearchSession session, Question question, Mercy mercy) {
        SearchScope<ListingDocument> scope = session.scope(ListingDocument.class);
        Query wide = LuceneMigrationUtils.toLuceneQuery(
                question.withoutChoices().predicate(scope.predicate(), mercy).toPredicate());
        Sort sort = LuceneMigrationUtils.toLuceneSort(
                IndexOrder.of(question, scope.sort()).toSort());
        try (IndexReader reader = scope.extension(LuceneExtension.get()).openIndexReader()) {
            IndexSearcher searcher = new IndexSearcher(reader);
            // No two people stand on the same spot: what a question left behind would be of use to none.
            searcher.setQueryCache(null);
            FacetWalk walk = new FacetWalk(question, sort.rewrite(searcher), most(question.query(), reader));
            searcher.search(wide, new Alone(walk));
            List<UUID> page = page(walk.best(), question.query());
            return new Hits(page, walk.total(), walk.facets(), mercy == Mercy.FEWER_WORDS && walk.total() > 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many hits have to be kept in order to know those of the page. */
    private static int most(ListingQuery query, IndexReader reader) {
        return query.isReachable() ? (int) Math.min(query.offset() + query.limit(), reader.maxDoc()) : 0;
    }

    private static List<UUID> page(ScoreDoc[] best, ListingQuery query) {
        List<UUID> page = new ArrayList<>();
        for (int i = (int) Math.min(query.offset(), best.length); i < best.length; i++) {
            page.add(key((FieldDoc) best[i]));
        }
        return page;
    }

    /** Every order ends with the two halves of the key. */
    private static UUID key(FieldDoc hit) {
        int end = hit.fields.length - 1;
        return new UUID((Long) hit.fields[end - 1], (Long) hit.fields[end]);
    }

    /** All segments one after the other: while one question walks another one does. */
    private record Alone(FacetWalk walk) implements CollectorManager<FacetWalk, FacetWalk> {
        @Override
        public FacetWalk newCollector() {
            return walk;
        }

        @Override
        public FacetWalk reduce(Collection<FacetWalk> same) {
            return walk;
        }
    }
}
