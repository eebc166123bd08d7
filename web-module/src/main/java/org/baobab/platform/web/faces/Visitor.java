package org.baobab.platform.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.identity.Profile;
import org.baobab.platform.identity.ProfileView;
import org.baobab.platform.identity.security.BrowserSignIn;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.HeldMembership;
import org.baobab.platform.organization.OrganizationGate;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;

/** Who looks at this page, in which organisation and as what. */
@Named
@RequestScoped
public class Visitor {
    @Inject
    Caller caller;

    @Inject
    Profile profile;

    @Inject
    OrganizationGate gate;

    @Inject
    Organizations organizations;

    @Inject
    BrowserSignIn browser;

    private ProfileView person;
    private OrganizationView organization;

    /** Works in that organisation from the next page on. */
    public void enter(UUID organizationId) {
        gate.enter(organizationId);
        browser.choose(organizationId);
        Pages.open("/organization");
    }

    public boolean isSignedIn() {
        return caller.isAuthenticated();
    }

    public UUID getAccountId() {
        return caller.accountId();
    }

    public String getName() {
        return person().fullName();
    }

    public String getEmail() {
        return person().email();
    }

    /** The picture of the person, or null. */
    public UUID getFace() {
        return isSignedIn() ? person().avatarDocumentId() : null;
    }

    /** The picture of the organisation, or null. */
    public UUID getLogo() {
        return isInOrganization() ? organization().logoDocumentId() : null;
    }

    public boolean isOperator() {
        return caller.holds(PlatformRole.OPERATOR);
    }

    public boolean isAdmin() {
        return caller.holds(PlatformRole.ADMIN);
    }

    public boolean isInOrganization() {
        return caller.organizationId() != null;
    }

    public boolean isManager() {
        return caller.holds(Role.MANAGER);
    }

    /** May add to what the organisation keeps. */
    public boolean isAgent() {
        return caller.holds(Role.AGENT);
    }

    public List<HeldMembership> getMemberships() {
        return isSignedIn() ? gate.memberships() : List.of();
    }

    public UUID getOrganizationId() {
        return caller.organizationId();
    }

    /** The organisation on this page uses that part of Baobab. */
    public boolean isUsing(App app) {
        return isInOrganization() && organization().uses(app);
    }

    public String getOrganizationName() {
        return isInOrganization() ? organization().name() : "";
    }

    /** Where times on pages are told: at the organisation's place. */
    public ZoneId getZone() {
        return isInOrganization() ? ZoneId.of(organization().timeZone()) : ZoneOffset.UTC;
    }

    private ProfileView person() {
        if (person == null) {
            person = profile.view();
        }
        return person;
    }

    private OrganizationView organization() {
        if (organization == null) {
            organization = organizations.current();
        }
        return organization;
    }
}
