package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.persistence.Tenancy;

/** Invitations after they were sent: who waits for an answer, and what happens when somebody follows a link. */
@Stateless
public class InvitationService {
    @PersistenceContext
    EntityManager em;

    @Inject
    OrganizationStore store;

    @Inject
    AccountDirectory accounts;

    @Inject
    AuditTrail trail;

    @Inject
    Event<MembershipsChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Those that nobody has followed yet, oldest first, also when they are too late by now. */
    @Needs(Role.MANAGER)
    public Slice<InvitationView> list(Paging paging) {
        List<Invitation> rows = store.invitations(caller.requireOrganization(), paging);
        return Slice.cut(rows, paging, Invitation::id).map(InvitationView::of);
    }

    /** Takes an invitation back: its link no longer holds. */
    @Needs(Role.MANAGER)
    public void withdraw(UUID id) {
        UUID organizationId = store.hold(caller.requireOrganization()).id();
        Invitation invitation = em.find(Invitation.class, id);
        if (invitation == null || !invitation.organizationId().equals(organizationId) || invitation.isAccepted()) {
            throw new NotFoundException("Invitation", id);
        }
        store.remove(invitation);
        store.flush("Invitation", id);
        trail.record("invitation.withdrawn", "invitation", id, Map.of("email", invitation.email()));
    }

    /** What the bearer of a link is offered; nothing if the link does not hold (any more). */
    public Optional<InvitationOffer> offer(String token) {
        Tenancy.everywhere(em);
        return store.findInvitation(new SecretToken(token), LockModeType.NONE)
                .filter(invitation -> invitation.isOpen(clock.instant()))
                .map(invitation -> new InvitationOffer(
                        store.require(invitation.organizationId()).name(), invitation.role(), invitation.email()));
    }

    /**
     * Makes the person who calls a member, if the letter was addressed to them.
     *
     * @throws NotFoundException for a link that never was, was replaced, or is too late
     * @throws RefusedException {@code invitation-of-another}
     * @throws ConflictException {@code invitation-used}
     */
    @NeedsPlatform(PlatformRole.USER)
    public OrganizationView accept(String token) {
        Tenancy.everywhere(em);
        AccountView account = accounts.find(caller.requireAccount())
                .orElseThrow(() -> new NotFoundException("Account", caller.accountId()));
        Invitation invitation = hold(new SecretToken(token));
        if (!invitation.email().equals(account.email())) {
            throw new RefusedException("invitation-of-another", "The invitation was sent to another address");
        }
        if (invitation.isAccepted()) {
            throw new ConflictException("invitation-used", "The invitation was accepted before");
        }
        if (!invitation.isOpen(clock.instant())) {
            throw new NotFoundException("Invitation", invitation.id());
        }
        invitation.acceptedBy(account.id(), clock.instant());
        join(invitation, account.id());
        return OrganizationView.of(store.require(invitation.organizationId()));
    }

    /** The organisation's row first, as everywhere, then the invitation as it is once that lock is ours. */
    private Invitation hold(SecretToken token) {
        Invitation found = find(token, LockModeType.NONE);
        store.hold(found.organizationId());
        em.detach(found);
        return find(token, LockModeType.PESSIMISTIC_WRITE);
    }

    private Invitation find(SecretToken token, LockModeType lock) {
        return store.findInvitation(token, lock).orElseThrow(() -> new NotFoundException("Invitation", "of this link"));
    }

    private void join(Invitation invitation, UUID accountId) {
        UUID organizationId = invitation.organizationId();
        if (store.findMember(organizationId, accountId).isEmpty()) {
            store.add(new Membership(organizationId, accountId, invitation.role(), clock.instant()));
        }
        store.flush("Invitation", invitation.id());
        trail.recordIn(organizationId, "invitation.accepted", "account", accountId, Map.of("role", invitation.role()));
        changed.fire(new MembershipsChanged(Set.of(accountId)));
    }
}
