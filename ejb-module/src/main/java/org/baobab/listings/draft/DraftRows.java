package org.baobab.listings.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.persistence.OwnSql;

/** The table of drafts. Every statement asks for the caller's own, in the organisation that they work in. */
@ApplicationScoped
class DraftRows {
    private static final String COLUMNS = """
            SELECT id, listing_id, listing_version, CAST(form AS text) AS form, CAST(base AS text) AS base, step, changed_at
            FROM listing_draft""";
    private static final String OWN =
            " WHERE account_id = :account AND organization_id IS NOT DISTINCT FROM CAST(:organization AS uuid)";
    // A draft whose listing came to be stays its listing's, whatever an old page says.
    private static final String PUT = """
            INSERT INTO listing_draft AS d
                (id, account_id, organization_id, listing_id, listing_version, form, base, step, created_at, changed_at)
            VALUES (:id, :account, CAST(:organization AS uuid), CAST(:listing AS uuid), CAST(:version AS bigint),
                CAST(:form AS jsonb), CAST(:base AS jsonb), :step, :now, :now)
            ON CONFLICT (id) DO UPDATE SET form = excluded.form, step = excluded.step, changed_at = excluded.changed_at,
                listing_id = coalesce(excluded.listing_id, d.listing_id),
                listing_version = coalesce(excluded.listing_version, d.listing_version), base = coalesce(excluded.base, d.base)
            WHERE d.account_id = excluded.account_id AND d.organization_id IS NOT DISTINCT FROM excluded.organization_id""";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Optional<DraftView> find(UUID id) {
        return one(" AND id = :key", id);
    }

    Optional<DraftView> ofListing(UUID listingId) {
        return one(" AND listing_id = :key", listingId);
    }

    /** Those that are no listing yet, the one that was written last first. */
    List<DraftView> unfinished(int most) {
        List<?> rows = em.createNativeQuery(
                        COLUMNS + OWN + " AND listing_id IS NULL ORDER BY changed_at DESC, id", Tuple.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("organization", organization())
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> view((Tuple) row)).toList();
    }

    /** False where the id is somebody else's. */
    boolean put(DraftView draft) {
        return OwnSql.changing(em, PUT)
                        .setParameter("id", draft.id())
                        .setParameter("account", caller.requireAccount())
                        .setParameter("organization", organization())
                        .setParameter("listing", text(draft.listingId()))
                        .setParameter("version", text(draft.listingVersion()))
                        .setParameter("form", draft.form().json())
                        .setParameter(
                                "base",
                                draft.base() == null ? null : draft.base().json())
                        .setParameter("step", draft.step())
                        .setParameter("now", clock.instant())
                        .executeUpdate()
                == 1;
    }

    void delete(UUID id) {
        OwnSql.changing(em, "DELETE FROM listing_draft" + OWN + " AND id = :key")
                .setParameter("account", caller.requireAccount())
                .setParameter("organization", organization())
                .setParameter("key", id)
                .executeUpdate();
    }

    private Optional<DraftView> one(String condition, UUID key) {
        List<?> rows = em.createNativeQuery(COLUMNS + OWN + condition, Tuple.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("organization", organization())
                .setParameter("key", key)
                .getResultList();
        return rows.stream().findFirst().map(row -> view((Tuple) row));
    }

    private String organization() {
        return text(caller.organizationId());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    private static DraftView view(Tuple row) {
        String base = row.get("base", String.class);
        Number version = row.get("listing_version", Number.class);
        return new DraftView(
                row.get("id", UUID.class),
                row.get("listing_id", UUID.class),
                version == null ? null : version.longValue(),
                ListingForm.parse(row.get("form", String.class)),
                base == null ? null : ListingForm.parse(base),
                row.get("step", Number.class).intValue(),
                row.get("changed_at", Instant.class));
    }
}
