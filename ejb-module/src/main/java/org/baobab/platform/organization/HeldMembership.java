package org.baobab.platform.organization;

import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/** An organisation that somebody belongs to, and as what. */
public record HeldMembership(UUID organizationId, String organizationName, Role role) {

    /** All that one person belongs to, in the order in which they joined. */
    public record All(List<HeldMembership> memberships) {
        public All {
            memberships = List.copyOf(memberships);
        }

        Role roleIn(UUID organizationId) {
            for (HeldMembership held : memberships) {
                if (held.organizationId().equals(organizationId)) {
                    return held.role();
                }
            }
            return null;
        }
    }
}
