package org.baobab.listings.moderation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baobab.listings.Advertisers;
import org.baobab.listings.OwnAdvertiser;
import org.baobab.listings.moderation.CaseStore.About;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;

/** An advertiser shows who it is and asks to be verified; a moderator decides. */
@Stateless
public class AdvertiserVerification {
    @PersistenceContext
    EntityManager em;

    @Inject
    Advertisers advertisers;

    @Inject
    Documents documents;

    @Inject
    CaseStore cases;

    @Inject
    ModerationNews news;

    @Inject
    AuditTrail trail;

    @Inject
    Caller caller;

    /** Of the caller, or of the organisation that the caller has entered. */
    public VerificationView get() {
        OwnAdvertiser own = advertisers.own(false);
        return view(own, latest(own.id()));
    }

    /**
     * Once at a time.
     *
     * @throws ConflictException {@code verification-open}, {@code advertiser-verified}
     */
    public VerificationView ask(AskVerification wish) {
        requireSpokesman();
        OwnAdvertiser own = advertisers.own(false);
        if (own.verified()) {
            throw new ConflictException("advertiser-verified", "Advertiser " + own.id() + " is verified");
        }
        if (latest(own.id()).filter(each -> each.state() == CaseState.OPEN).isPresent()) {
            throw new ConflictException("verification-open", "Advertiser " + own.id() + " has asked already");
        }
        List<UUID> papers = wish.documentIds() == null ? List.of() : wish.documentIds();
        papers.forEach(this::requireOwn);
        ModerationCase one = cases.open(
                new About(CaseKind.VERIFICATION, null, own.id(), null, own.name()),
                wish.note() == null ? null : wish.note().strip(),
                papers);
        trail.record(ModerationEvents.ASKED, ModerationEvents.ADVERTISER, own.id(), Map.of("documents", papers.size()));
        news.tell(one);
        return view(own, Optional.of(one));
    }

    private void requireSpokesman() {
        if (caller.organizationId() == null) {
            caller.requireAccount();
        } else if (!caller.holds(Role.MANAGER)) {
            throw new RefusedException(
                    "role-too-low", "Only a manager asks for an agency", Map.of("role", Role.MANAGER));
        }
    }

    private void requireOwn(UUID documentId) {
        try {
            documents.get(documentId);
        } catch (NotFoundException foreign) {
            throw new RuleViolationException("documentIds", "moderation.document");
        }
    }

    private Optional<ModerationCase> latest(UUID advertiserId) {
        return em.createQuery("""
                        select c from ModerationCase c where c.advertiserId = :advertiser and c.kind = :kind order by c.id desc""", ModerationCase.class)
                .setParameter("advertiser", advertiserId)
                .setParameter("kind", CaseKind.VERIFICATION)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    private static VerificationView view(OwnAdvertiser own, Optional<ModerationCase> latest) {
        ModerationCase one = latest.orElse(null);
        return new VerificationView(
                own.id(),
                own.verified(),
                one == null ? null : one.id(),
                one == null ? null : one.state(),
                one == null ? null : one.openedAt(),
                one == null || one.decision() != Decision.REJECT ? null : one.words());
    }
}
