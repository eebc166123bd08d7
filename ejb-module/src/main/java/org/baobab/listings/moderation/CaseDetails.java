package org.baobab.listings.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.AdvertiserContact;
import org.baobab.listings.Advertisers;
import org.baobab.listings.ListingView;
import org.baobab.listings.Listings;
import org.baobab.listings.moderation.duplicate.LikenessView;
import org.baobab.listings.moderation.duplicate.Likenesses;
import org.baobab.platform.conversation.ReportedConversations;
import org.baobab.platform.kernel.NotFoundException;

/** Gathers what a moderator needs to decide. */
@ApplicationScoped
class CaseDetails {
    private static final int LATEST = 10;

    @PersistenceContext
    EntityManager em;

    @Inject
    CaseStore cases;

    @Inject
    CaseViews views;

    @Inject
    Listings listings;

    @Inject
    Advertisers advertisers;

    @Inject
    ReportStore reports;

    @Inject
    Likenesses likenesses;

    @Inject
    CasePapers papers;

    @Inject
    ReportedConversations conversations;

    CaseDetail of(ModerationCase one) {
        ListingView listing = listing(one.listingId());
        return new CaseDetail(
                views.view(one),
                listing,
                one.listingId() == null ? List.of() : reports.about(one.listingId()),
                listing == null ? List.of() : alike(listing),
                one.advertiserId() == null ? null : record(one.advertiserId()),
                one.said(),
                papers.of(one),
                one.conversationId() == null ? List.of() : conversations.read(one.conversationId()));
    }

    private ListingView listing(UUID id) {
        try {
            return id == null ? null : listings.get(id);
        } catch (NotFoundException deleted) {
            return null;
        }
    }

    private List<LikenessView> alike(ListingView listing) {
        List<LikenessView> all = new ArrayList<>();
        for (Likenesses.Found found : likenesses.of(listing.id())) {
            ListingView other = listing(found.otherId());
            if (other != null) {
                all.add(new LikenessView(
                        other, found.byText(), found.byPicture(), found.sameAdvertiser(), found.dismissed()));
            }
        }
        return all;
    }

    private AdvertiserRecord record(UUID advertiserId) {
        AdvertiserContact contact = advertisers.contact(advertiserId);
        return new AdvertiserRecord(
                advertiserId,
                contact.name(),
                contact.organizationId() != null,
                advertisers.profile(advertiserId).verified(),
                listingsByState(advertiserId),
                rejections(advertiserId),
                views.views(cases.latestOf(advertiserId, LATEST)));
    }

    private Map<String, Long> listingsByState(UUID advertiserId) {
        Map<String, Long> states = new LinkedHashMap<>();
        for (Tuple row : rows(advertiserId)) {
            states.put(row.get(0, String.class), row.get(1, Long.class));
        }
        return states;
    }

    private List<Tuple> rows(UUID advertiserId) {
        List<Tuple> rows = new ArrayList<>();
        for (Object row : em.createNativeQuery("""
                        SELECT state, count(*) FROM listing WHERE advertiser_id = :advertiser AND deleted_at IS NULL
                        GROUP BY state ORDER BY state""", Tuple.class)
                .setParameter("advertiser", advertiserId)
                .getResultList()) {
            rows.add((Tuple) row);
        }
        return rows;
    }

    private long rejections(UUID advertiserId) {
        return em.createQuery("""
                        select count(c) from ModerationCase c where c.advertiserId = :advertiser and c.decision = :reject""", Long.class)
                .setParameter("advertiser", advertiserId)
                .setParameter("reject", Decision.REJECT)
                .getSingleResult();
    }
}
