package org.baobab.platform.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Authenticated;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;

/** What members, and administrators of the platform, read of organisations. */
@ApplicationScoped
public class Organizations {
    @Inject
    KnownOrganizations known;

    @Inject
    OrganizationQueries queries;

    @Inject
    OrganizationGate gate;

    @Inject
    Caller caller;

    /** The organisation that the caller has entered; mostly from memory. */
    @Needs(Role.VIEWER)
    public OrganizationView current() {
        return known.view(caller.requireOrganization());
    }

    /** All that the caller belongs to, oldest first; for an API key its one. */
    public Slice<OrganizationView> mine(Paging paging) {
        List<UUID> ids = caller.authenticated()
                .filter(Authenticated::isApiKey)
                .map(key -> List.of(key.organizationId()))
                .orElseGet(() -> gate.memberships().stream()
                        .map(HeldMembership::organizationId)
                        .toList());
        return queries.among(ids, paging);
    }

    /**
     * Every organisation there is, newest first.
     *
     * @param search part of a name; null or blank for all
     */
    @NeedsPlatform(PlatformRole.ADMIN)
    public Slice<OrganizationView> all(String search, Paging paging) {
        return queries.search(search == null ? "" : search.strip(), paging);
    }
}
