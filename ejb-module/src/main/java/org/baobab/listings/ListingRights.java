package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.OrganizationGate;
import org.baobab.platform.organization.Organizations;

/**
 * Who may do what with which listing. A published one is for everybody to read. Any other exists for its advertiser alone, which is a person or the members of
 * an organisation, and for moderators; and to change one that is somebody else's is to change what does not exist.
 */
@ApplicationScoped
class ListingRights {
    static final String WHAT = "Listing";

    @Inject
    Caller caller;

    @Inject
    OrganizationGate gate;

    @Inject
    Organizations organizations;

    /**
     * Who a new listing will belong to.
     *
     * @param personal the caller's own also where an organisation is entered
     */
    ListingOwner requireOwner(boolean personal) {
        requireSomebody();
        if (personal || caller.organizationId() == null) {
            return ListingOwner.person(caller.requireAccount());
        }
        requireAgent();
        return ListingOwner.organization(caller.organizationId());
    }

    /** Whose listings the caller may list. */
    ListingOwner requireLister(boolean personal) {
        requireSomebody();
        if (personal || caller.organizationId() == null) {
            return ListingOwner.person(caller.requireAccount());
        }
        require(Role.VIEWER);
        requireApp();
        return ListingOwner.organization(caller.organizationId());
    }

    /** Who speaks for the advertiser as such: its name, its numbers. */
    ListingOwner requireSpokesman(boolean personal) {
        ListingOwner owner = requireLister(personal);
        if (owner.organizationId() != null) {
            require(Role.MANAGER);
        }
        return owner;
    }

    /** Whether the caller sees what only insiders see. */
    boolean isInsider(ListingOwner owner) {
        return isOwner(owner) || caller.holds(PlatformRole.OPERATOR);
    }

    void requireReader(Listing listing) {
        if (listing.isDeleted() || !listing.isPublished() && !isInsider(listing.owner())) {
            throw notFound(listing.id());
        }
    }

    void requireEditor(Listing listing) {
        requireSomebodyOrSystem();
        if (listing.isDeleted() || !isOwner(listing.owner())) {
            throw notFound(listing.id());
        }
        if (listing.owner().organizationId() != null && !caller.isSystem()) {
            requireAgent();
        }
    }

    NotFoundException notFound(UUID listingId) {
        return new NotFoundException(WHAT, listingId);
    }

    private boolean isOwner(ListingOwner owner) {
        if (caller.isSystem()) {
            return caller.organizationId() == null
                    || caller.organizationId().equals(owner.organizationId())
                    || owner.organizationId() == null;
        }
        if (!caller.isAuthenticated()) {
            return false;
        }
        if (owner.organizationId() == null) {
            return owner.accountId().equals(caller.accountId());
        }
        // Somebody of several organisations need not say which: the listing knows.
        if (caller.organizationId() == null && gate.admits(owner.organizationId())) {
            gate.enter(owner.organizationId());
        }
        return owner.organizationId().equals(caller.organizationId());
    }

    private void requireAgent() {
        requireApp();
        require(Role.AGENT);
    }

    private void requireApp() {
        if (!organizations.current().uses(App.LISTINGS)) {
            throw new RefusedException(
                    "app-not-used", "The organization does not use listings", Map.of("app", App.LISTINGS.code()));
        }
    }

    private void require(Role role) {
        if (!caller.holds(role)) {
            throw new RefusedException("role-too-low", "The caller needs the role " + role, Map.of("role", role));
        }
    }

    private void requireSomebodyOrSystem() {
        if (!caller.isSystem()) {
            requireSomebody();
        }
    }

    private void requireSomebody() {
        if (!caller.isAuthenticated()) {
            throw new UnauthenticatedException("credentials-missing", "Nobody is signed in");
        }
    }
}
