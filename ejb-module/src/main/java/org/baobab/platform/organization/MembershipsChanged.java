package org.baobab.platform.organization;

import java.util.Set;
import java.util.UUID;

/** These people joined or left an organisation, hold another role in one, or belong to one that has a new name. */
public record MembershipsChanged(Set<UUID> accountIds) {
    public MembershipsChanged {
        accountIds = Set.copyOf(accountIds);
    }
}
