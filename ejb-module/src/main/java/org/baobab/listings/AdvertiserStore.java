package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.organization.OrganizationQueries;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.persistence.OwnSql;

/** The rows of advertisers. */
@ApplicationScoped
class AdvertiserStore {
    static final String WHAT = "Advertiser";

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountDirectory accounts;

    @Inject
    OrganizationQueries organizations;

    @Inject
    Clock clock;

    Advertiser require(UUID id) {
        Advertiser advertiser = em.find(Advertiser.class, id);
        if (advertiser == null) {
            throw new NotFoundException(WHAT, id);
        }
        return advertiser;
    }

    Optional<Advertiser> find(ListingOwner owner) {
        return em.createQuery("""
                        select a from Advertiser a
                        where a.organizationId = :organization or a.accountId = :account""", Advertiser.class)
                .setParameter("organization", owner.organizationId())
                .setParameter("account", owner.accountId())
                .getResultStream()
                .findFirst();
    }

    /** Makes it of what is known of its owner, where this is the first time. */
    Advertiser of(ListingOwner owner) {
        return find(owner).orElseGet(() -> {
            make(owner);
            return find(owner).orElseThrow();
        });
    }

    /** Two who come at once make one. */
    private void make(ListingOwner owner) {
        boolean agency = owner.organizationId() != null;
        OrganizationView organization = agency ? organizations.view(owner.organizationId()) : null;
        AccountView person = agency ? null : accounts.find(owner.accountId()).orElseThrow();
        OwnSql.changing(em, """
                        INSERT INTO advertiser (id, organization_id, account_id, name, phone, whatsapp, logo_document_id, created_at, version)
                        VALUES (:advertiser, :organization, :account, :name, :phone, :phone, :logo, :now, 0)
                        ON CONFLICT DO NOTHING""")
                .setParameter("advertiser", Ids.next())
                .setParameter("organization", owner.organizationId())
                .setParameter("account", owner.accountId())
                .setParameter("name", agency ? organization.name() : person.fullName())
                .setParameter("phone", agency ? null : person.phone())
                .setParameter("logo", agency ? organization.logoDocumentId() : null)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
