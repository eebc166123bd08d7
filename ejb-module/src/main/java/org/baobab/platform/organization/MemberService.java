package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.ConflictException;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.kernel.StaleVersionException;

/** The people of the organisation that the caller has entered. */
@Stateless
public class MemberService {
    @Inject
    OrganizationStore store;

    @Inject
    AccountDirectory accounts;

    @Inject
    InvitationLetters letters;

    @Inject
    AuditTrail trail;

    @Inject
    Event<MembershipsChanged> changed;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** In the order in which they joined. */
    @Needs(Role.VIEWER)
    public Slice<MemberView> list(Paging paging) {
        List<Membership> rows = store.members(caller.requireOrganization(), paging);
        Map<UUID, AccountView> people =
                accounts.findAll(rows.stream().map(Membership::accountId).toList());
        return Slice.cut(rows, paging, Membership::id)
                .map(member -> MemberView.of(member, people.get(member.accountId())));
    }

    @Needs(Role.VIEWER)
    public MemberView get(UUID accountId) {
        return view(store.requireMember(caller.requireOrganization(), accountId));
    }

    /**
     * Adds somebody who has an account, and invites somebody who has none; to invite again replaces the letter before.
     *
     * @throws ConflictException {@code already-member}
     */
    @Needs(Role.MANAGER)
    public AddedMember add(AddMember wish) {
        EmailAddress email = EmailAddress.parse("email", wish.email());
        requireMayGive(wish.role());
        Organization organization = store.hold(caller.requireOrganization());
        return accounts.findByEmail(email.value())
                .<AddedMember>map(account -> new AddedMember.Joined(join(organization, account, wish.role())))
                .orElseGet(() -> new AddedMember.Invited(letters.send(organization, email, wish.role())));
    }

    /** @throws ConflictException {@code last-owner} */
    @Needs(Role.MANAGER)
    public MemberView change(UUID accountId, ChangeMember wish, Long seenVersion) {
        UUID organizationId = store.hold(caller.requireOrganization()).id();
        Membership member = store.requireMember(organizationId, accountId);
        if (seenVersion != null && seenVersion != member.version()) {
            throw new StaleVersionException("Member", accountId);
        }
        Role role = Patch.or(wish.role(), member.role());
        if (role == null) {
            throw new RuleViolationException("role", "required");
        }
        if (role == member.role()) {
            return view(member);
        }
        requireMayGive(role);
        requireMayGive(member.role());
        requireOwnerBeside(member);
        trail.record("member.changed", "account", accountId, Map.of("from", member.role(), "to", role));
        member.become(role);
        store.flush("Member", accountId);
        announce(accountId);
        return view(member);
    }

    /**
     * Ends a membership: everybody may end their own, managers those of others, owners those of owners.
     *
     * @throws ConflictException {@code last-owner}
     */
    @Needs(Role.VIEWER)
    public void remove(UUID accountId) {
        UUID organizationId = store.hold(caller.requireOrganization()).id();
        Membership member = store.requireMember(organizationId, accountId);
        boolean leaves = accountId.equals(caller.accountId());
        if (!leaves) {
            requireHolds(Role.MANAGER);
            requireMayGive(member.role());
        }
        requireOwnerBeside(member);
        trail.record(leaves ? "member.left" : "member.removed", "account", accountId, Map.of("role", member.role()));
        store.remove(member);
        store.flush("Member", accountId);
        announce(accountId);
    }

    private MemberView join(Organization organization, AccountView account, Role role) {
        Membership member = new Membership(organization.id(), account.id(), role, clock.instant());
        store.findMember(organization.id(), account.id()).ifPresent(present -> {
            throw new ConflictException("already-member", account.id() + " is a member already");
        });
        store.add(member);
        store.findOpenInvitation(organization.id(), account.email()).ifPresent(store::remove);
        store.flush("Member", account.id());
        trail.record("member.added", "account", account.id(), Map.of("role", role));
        announce(account.id());
        return MemberView.of(member, account);
    }

    /** Nobody makes or unmakes somebody who may do more than they. */
    private void requireMayGive(Role role) {
        if (role == Role.OWNER) {
            requireHolds(Role.OWNER);
        }
    }

    private void requireHolds(Role role) {
        if (!caller.holds(role)) {
            throw new RefusedException("role-too-low", "The caller needs the role " + role, Map.of("role", role));
        }
    }

    /** The organisation's row is locked, so the count holds until this transaction ends. */
    private void requireOwnerBeside(Membership member) {
        if (member.isOwner() && store.owners(member.organizationId()) == 1) {
            throw new ConflictException("last-owner", member.accountId() + " is the last owner");
        }
    }

    private void announce(UUID accountId) {
        changed.fire(new MembershipsChanged(Set.of(accountId)));
    }

    private MemberView view(Membership member) {
        return accounts.find(member.accountId())
                .map(account -> MemberView.of(member, account))
                .orElseThrow(() -> new NotFoundException("Member", member.accountId()));
    }
}
