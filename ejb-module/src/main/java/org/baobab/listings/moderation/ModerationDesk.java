package org.baobab.listings.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** What moderators, the administrators of the platform, see and do. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class ModerationDesk {
    @PersistenceContext
    EntityManager em;

    @Inject
    CaseStore cases;

    @Inject
    CaseViews views;

    @Inject
    CaseDetails details;

    @Inject
    CaseFigures figures;

    @Inject
    CaseDecider decider;

    @Inject
    ModerationSettings settings;

    @Inject
    ModerationNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Oldest first. */
    public Slice<CaseView> list(CaseFilter filter, Paging paging) {
        Slice<ModerationCase> rows = Slice.cut(cases.list(filter, paging), paging, ModerationCase::id);
        return new Slice<>(views.views(rows.items()), rows.next());
    }

    public CaseDetail get(UUID id) {
        return details.of(cases.require(id));
    }

    /** Papers are for whoever decides about them. */
    public void requirePaper(UUID id, UUID documentId) {
        if (!cases.require(id).documentIds().contains(documentId)) {
            throw new NotFoundException("Document", documentId);
        }
    }

    public ModerationFigures figures() {
        return figures.now();
    }

    /**
     * From now on, and for some minutes, the caller works on it.
     *
     * @param take also from a colleague who works on it
     */
    public CaseView claim(UUID id, boolean take) {
        ModerationCase one = cases.lock(id);
        UUID me = caller.requireAccount();
        Instant now = clock.instant();
        boolean fromAnother = one.isClaimed(now) && !one.claimedBy().equals(me);
        one.claim(me, settings.claim(), take, now);
        flush(one);
        if (fromAnother) {
            trail.recordIn(null, ModerationEvents.CLAIM_TAKEN, ModerationEvents.SUBJECT, id, Map.of());
        }
        news.tell(one);
        return views.view(one);
    }

    /** The caller leaves it to the others; whoever does not have it changes nothing. */
    public CaseView release(UUID id) {
        ModerationCase one = cases.lock(id);
        one.release(caller.requireAccount());
        flush(one);
        news.tell(one);
        return views.view(one);
    }

    /**
     * Closes the case and does what follows from that.
     *
     * @throws org.baobab.platform.kernel.ConflictException {@code moderation-decided}, {@code moderation-decision}
     */
    public CaseView decide(UUID id, DecideCase wish) {
        ModerationCase one = decider.decide(id, wish);
        flush(one);
        news.tell(one);
        return views.view(one);
    }

    private void flush(ModerationCase one) {
        try {
            em.flush();
        } catch (OptimisticLockException e) {
            throw new StaleVersionException(CaseStore.WHAT, one.id(), e);
        }
    }
}
