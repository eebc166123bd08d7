package org.baobab.listings.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.organization.HeldMembership;
import org.baobab.platform.organization.OrganizationGate;

/** Counts that somebody looked at a listing: each visitor once a day, robots and those who may edit it never. */
@ApplicationScoped
public class Views {
    private static final int MOST_VISITS = 400_000;

    @Inject
    Figures figures;

    @Inject
    FigureRows rows;

    @Inject
    Caller caller;

    @Inject
    OrganizationGate gate;

    private final SeenToday visits = new SeenToday(MOST_VISITS);

    /** @param agent what the browser calls itself, or null */
    public void seen(UUID listingId, String agent) {
        if (Robots.names(agent) || !visits.isNew(figures.today(), listingId, caller.address() + "\n" + agent)) {
            return;
        }
        if (!isOwn(listingId)) {
            figures.count(listingId, FigureKind.VIEW);
        }
    }

    private boolean isOwn(UUID listingId) {
        if (!caller.isAuthenticated()) {
            return false;
        }
        List<UUID> organizations = caller.organizationId() != null
                ? List.of(caller.organizationId())
                : gate.memberships().stream()
                        .map(HeldMembership::organizationId)
                        .toList();
        return rows.isOf(listingId, caller.accountId(), organizations);
    }
}
