package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.persistence.OwnSql;

/** The rows of reports: written once, counted by reporter. */
@ApplicationScoped
class ReportStore {
    private static final int MOST_SHOWN = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountDirectory accounts;

    /** @param address hashed */
    record Report(
            UUID id,
            UUID caseId,
            UUID listingId,
            ReportReason reason,
            String text,
            UUID accountId,
            byte[] address,
            Instant at) {}

    /** @return whether it is new; somebody who is signed in reports a listing once */
    boolean add(Report report) {
        return OwnSql.changing(em, """
                        INSERT INTO listing_report (id, case_id, listing_id, reason, text, account_id, address, created_at)
                        VALUES (:report, :case, :listing, :reason, :text, :account, :address, :at) ON CONFLICT DO NOTHING""")
                        .setParameter("report", report.id())
                        .setParameter("case", report.caseId())
                        .setParameter("listing", report.listingId())
                        .setParameter("reason", report.reason().name())
                        .setParameter("text", report.text())
                        .setParameter("account", report.accountId())
                        .setParameter("address", report.address())
                        .setParameter("at", report.at())
                        .executeUpdate()
                == 1;
    }

    int since(byte[] address, Instant moment) {
        return ((Number) em.createNativeQuery(
                                "SELECT count(*) FROM listing_report WHERE address = :address AND created_at > :since",
                                Long.class)
                        .setParameter("address", address)
                        .setParameter("since", moment)
                        .getSingleResult())
                .intValue();
    }

    /** Different people: accounts, and addresses of those who were not signed in. */
    int reporters(UUID caseId) {
        return ((Number) em.createNativeQuery("""
                        SELECT count(DISTINCT coalesce(account_id::text, encode(address, 'hex'))) FROM listing_report
                        WHERE case_id = :case""", Long.class)
                        .setParameter("case", caseId)
                        .getSingleResult())
                .intValue();
    }

    Optional<ReportedListing> find(UUID id) {
        List<?> rows = em.createNativeQuery("""
                        SELECT r.id, r.listing_id, r.reason, c.state, r.created_at
                        FROM listing_report r JOIN moderation_case c ON c.id = r.case_id WHERE r.id = :report""", Tuple.class)
                .setParameter("report", id)
                .getResultList();
        return rows.stream()
                .map(Tuple.class::cast)
                .map(row -> new ReportedListing(
                        row.get(0, UUID.class),
                        row.get(1, UUID.class),
                        ReportReason.valueOf(row.get(2, String.class)),
                        CaseState.valueOf(row.get(3, String.class)),
                        row.get(4, Instant.class)))
                .findFirst();
    }

    /** Newest first. */
    List<ReportView> about(UUID listingId) {
        List<Tuple> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery("""
                        SELECT id, reason, text, account_id, created_at FROM listing_report
                        WHERE listing_id = :listing ORDER BY id DESC LIMIT :most""", Tuple.class)
                .setParameter("listing", listingId)
                .setParameter("most", MOST_SHOWN)
                .getResultList()) {
            rows.add((Tuple) row);
        }
        Map<UUID, AccountView> known = accounts.findAll(rows.stream()
                .map(row -> row.get(3, UUID.class))
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return rows.stream().map(row -> view(row, known)).toList();
    }

    private static ReportView view(Tuple row, Map<UUID, AccountView> known) {
        UUID account = row.get(3, UUID.class);
        AccountView person = account == null ? null : known.get(account);
        return new ReportView(
                row.get(0, UUID.class),
                ReportReason.valueOf(row.get(1, String.class)),
                row.get(2, String.class),
                account,
                person == null ? null : person.fullName(),
                row.get(4, Instant.class));
    }
}
