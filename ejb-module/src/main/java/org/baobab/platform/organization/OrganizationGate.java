package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.UnauthenticatedException;

/** The only way into an organisation: it knows as what the caller may enter, and tells the {@link Caller}. */
@ApplicationScoped
public class OrganizationGate {
    @Inject
    KnownOrganizations known;

    @Inject
    Caller caller;

    /** @throws NotFoundException also for an organisation that exists, if the caller does not belong to it */
    public void enter(UUID organizationId) {
        Role role = roleIn(organizationId);
        if (role == null) {
            throw new NotFoundException("Organization", organizationId);
        }
        caller.enter(organizationId, role);
    }

    /** Whether the caller belongs to it; nobody enters by asking. */
    public boolean admits(UUID organizationId) {
        return roleIn(organizationId) != null;
    }

    /**
     * Enters the organisation that a request names, or else the only one that the caller belongs to.
     *
     * @param wanted the organisation named, or null
     * @throws RuleViolationException if none is named and it takes a choice
     */
    public void enterNamedOrOnly(UUID wanted) {
        enter(wanted == null ? only() : wanted);
    }

    /**
     * As {@link #enterNamedOrOnly}, but whoever names none, and has no only one, stays outside of any organisation: what is asked for may be the person's own.
     *
     * @param wanted the organisation named, or null
     */
    public void enterNamedOrOnlyIfAny(UUID wanted) {
        boolean choice = wanted == null
                && !requireAuthenticated().isApiKey()
                && memberships().size() != 1;
        if (!choice) {
            enterNamedOrOnly(wanted);
        }
    }

    /**
     * As {@link #enterNamedOrOnly}, but an operator who names none, and has no only one, stays outside of any organisation.
     *
     * @param wanted the organisation named, or null
     */
    public void enterNamedOrOnlyOrPlatform(UUID wanted) {
        boolean onPlatform = wanted == null
                && caller.holds(PlatformRole.OPERATOR)
                && memberships().size() != 1;
        if (!onPlatform) {
            enterNamedOrOnly(wanted);
        }
    }

    /** Enters the organisation last chosen on the pages, or else the first one joined; false if the person belongs to none. */
    public boolean enterChosen() {
        Authenticated who = requireAuthenticated();
        UUID chosen = who.organizationId();
        if (chosen == null || roleIn(chosen) == null) {
            List<HeldMembership> held = memberships();
            if (held.isEmpty()) {
                return false;
            }
            chosen = held.getFirst().organizationId();
        }
        enter(chosen);
        return true;
    }

    /** All that the caller belongs to, in the order in which they joined; none for an API key. */
    public List<HeldMembership> memberships() {
        UUID accountId = requireAuthenticated().accountId();
        return accountId == null ? List.of() : known.heldBy(accountId).memberships();
    }

    private Role roleIn(UUID organizationId) {
        Authenticated who = requireAuthenticated();
        if (who.isApiKey()) {
            return who.organizationId().equals(organizationId) ? who.role() : null;
        }
        return known.heldBy(who.accountId()).roleIn(organizationId);
    }

    private UUID only() {
        Authenticated who = requireAuthenticated();
        if (who.isApiKey()) {
            return who.organizationId();
        }
        List<HeldMembership> held = memberships();
        if (held.size() != 1) {
            throw new RuleViolationException("X-Organization", "organization.required");
        }
        return held.getFirst().organizationId();
    }

    private Authenticated requireAuthenticated() {
        return caller.authenticated()
                .orElseThrow(() -> new UnauthenticatedException("credentials-missing", "Nobody is signed in"));
    }
}
