package org.baobab.listings.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.listings.figure.ListingsWeek.Best;
import org.baobab.platform.report.weekly.ReportWeek;

/** Reads what a week's section tells. */
@ApplicationScoped
@Transactional(TxType.SUPPORTS)
class ListingsWeekRows {
    private static final int MOST_BEST = 6;

    @PersistenceContext
    EntityManager em;

    @Inject
    FigureRows rows;

    ListingsWeek of(ReportWeek week) {
        LocalDate sunday = week.monday().plusDays(6);
        List<Count> counts = rows.ofOrganization(week.organizationId(), week.monday(), sunday);
        Tuple listings = (Tuple) em.createNativeQuery("""
                        SELECT count(*) FILTER (WHERE created_at >= :from AND created_at < :to) AS added,
                            count(*) FILTER (WHERE state = 'PUBLISHED') AS published
                        FROM listing WHERE organization_id = :organization AND deleted_at IS NULL""", Tuple.class)
                .setParameter("from", week.from())
                .setParameter("to", week.to())
                .setParameter("organization", week.organizationId())
                .getSingleResult();
        return new ListingsWeek(
                listings.get("added", Number.class).longValue(),
                listings.get("published", Number.class).longValue(),
                Figures.byDay(counts, week.monday(), sunday),
                best(counts));
    }

    private List<Best> best(List<Count> counts) {
        Map<UUID, FigureTotals> totals = counts.stream()
                .collect(Collectors.groupingBy(
                        Count::listingId, Collectors.collectingAndThen(Collectors.toList(), FigureTotals::of)));
        Comparator<Map.Entry<UUID, FigureTotals>> order = Comparator.comparingLong(
                        (Map.Entry<UUID, FigureTotals> entry) ->
                                entry.getValue().contacts())
                .thenComparingLong(entry -> entry.getValue().views())
                .reversed();
        List<Map.Entry<UUID, FigureTotals>> first =
                totals.entrySet().stream().sorted(order).limit(MOST_BEST).toList();
        Map<UUID, String> titles = titles(first.stream().map(Map.Entry::getKey).toList());
        return first.stream()
                .filter(entry -> titles.containsKey(entry.getKey()))
                .map(entry -> new Best(
                        titles.get(entry.getKey()),
                        entry.getValue().views(),
                        entry.getValue().contacts()))
                .toList();
    }

    private Map<UUID, String> titles(List<UUID> ids) {
        List<?> found = em.createNativeQuery("SELECT id, title FROM listing WHERE id = ANY (:ids)", Tuple.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("title", String.class)));
    }
}
