package org.baobab.platform.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.OrganizationView;
import org.baobab.platform.organization.Organizations;

/** Who may write to people: members of an organisation to its own people, operators to everybody. */
@ApplicationScoped
class Announcers {
    private static final String PLATFORM = "Baobab";

    @Inject
    Organizations organizations;

    @Inject
    Caller caller;

    /** Within an organisation with at least this role, or else as an operator. */
    void require(Role least) {
        if (!caller.isSystem() && !caller.isAuthenticated()) {
            throw new UnauthenticatedException("credentials-missing", "Nobody is signed in");
        }
        if (caller.organizationId() == null) {
            if (!caller.holds(PlatformRole.OPERATOR)) {
                throw new RefusedException("forbidden", "Only operators write to people outside of organisations");
            }
        } else if (!caller.holds(least)) {
            throw new RefusedException("role-too-low", "The caller needs the role " + least, Map.of("role", least));
        }
    }

    /** Whom readers know the message to come from. */
    String sender() {
        return caller.organizationId() == null ? PLATFORM : organization().name();
    }

    /** Where national telephone numbers are read; null outside of organisations. */
    String region() {
        return caller.organizationId() == null ? null : organization().country();
    }

    OrganizationView organization() {
        return organizations.current();
    }
}
