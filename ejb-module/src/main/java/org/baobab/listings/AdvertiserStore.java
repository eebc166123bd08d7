package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;
import org.baobab.platform.organization.OrganizationChanged;
import org.baobab.platform.persistence.OwnSql;

/** The rows of advertisers. */
@ApplicationScoped
class AdvertiserStore {
    static final String WHAT = "Advertiser";
    private static final UUID NEWEST = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    @Inject
    AdvertiserOrigin origin;

    @Inject
    Clock clock;

    Advertiser require(UUID id) {
        Advertiser advertiser = em.find(Advertiser.class, id);
        if (advertiser == null) {
            throw new NotFoundException(WHAT, id);
        }
        return advertiser;
    }

    /** @param seenVersion null for whatever is there */
    Advertiser lock(Advertiser advertiser, Long seenVersion) {
        em.refresh(advertiser, LockModeType.PESSIMISTIC_WRITE);
        if (seenVersion != null && seenVersion != advertiser.version()) {
            throw new StaleVersionException(WHAT, advertiser.id());
        }
        return advertiser;
    }

    void flush(Advertiser advertiser) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(WHAT, advertiser.id(), e);
        }
    }

    /** How many listings of it everybody sees. */
    long published(UUID advertiserId) {
        return em.createQuery(
                        "select count(l) from Listing l where l.advertiser.id = :advertiser and l.state = :published",
                        Long.class)
                .setParameter("advertiser", advertiserId)
                .setParameter("published", ListingState.PUBLISHED)
                .getSingleResult();
    }

    Slice<Advertiser> search(AdvertiserFilter filter, Paging paging) {
        String name = filter.name() == null ? "" : filter.name().strip().toLowerCase(Locale.ROOT);
        String verified = filter.verified() == null
                ? ""
                : filter.verified() ? " and a.verifiedAt is not null" : " and a.verifiedAt is null";
        List<Advertiser> rows = em.createQuery(
                        "select a from Advertiser a where a.id < :after and lower(a.name) like :name escape '!'"
                                + verified + " order by a.id desc",
                        Advertiser.class)
                .setParameter("after", paging.after() == null ? NEWEST : paging.after())
                .setParameter("name", "%" + name.replaceAll("([!%_])", "!$1") + "%")
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, Advertiser::id);
    }

    /** Makes it of what is known of its owner, where this is the first time. */
    Advertiser of(ListingOwner owner) {
        return find(owner).orElseGet(() -> {
            make(owner);
            return find(owner).orElseThrow();
        });
    }

    private Optional<Advertiser> find(ListingOwner owner) {
        boolean agency = owner.organizationId() != null;
        return em.createQuery(
                        agency
                                ? "select a from Advertiser a where a.organizationId = :owner"
                                : "select a from Advertiser a where a.accountId = :owner",
                        Advertiser.class)
                .setParameter("owner", agency ? owner.organizationId() : owner.accountId())
                .getResultStream()
                .findFirst();
    }

    /** Two who come at once make one. */
    private void make(ListingOwner owner) {
        AdvertiserOrigin.Known known = origin.of(owner);
        OwnSql.changing(em, """
                        INSERT INTO advertiser
                            (id, organization_id, account_id, name, phone, whatsapp, logo_document_id, created_at, version)
                        VALUES (:advertiser, CAST(:organization AS uuid), CAST(:account AS uuid), :name,
                            CAST(:phone AS varchar), CAST(:phone AS varchar), CAST(:logo AS uuid), :now, 0)
                        ON CONFLICT DO NOTHING""")
                .setParameter("advertiser", Ids.next())
                .setParameter("organization", owner.organizationId())
                .setParameter("account", owner.accountId())
                .setParameter("name", known.name())
                .setParameter("phone", known.phone())
                .setParameter("logo", known.logoDocumentId())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    /** An agency shows the logo of its organisation. */
    void showLogo(@Observes OrganizationChanged event) {
        OwnSql.changing(em, """
                        UPDATE advertiser SET logo_document_id = organization.logo_document_id
                        FROM organization
                        WHERE advertiser.organization_id = :organization AND organization.id = :organization
                            AND advertiser.logo_document_id IS DISTINCT FROM organization.logo_document_id""")
                .setParameter("organization", event.organizationId())
                .executeUpdate();
    }
}
