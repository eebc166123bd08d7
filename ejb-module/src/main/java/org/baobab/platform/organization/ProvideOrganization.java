package org.baobab.platform.organization;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Role;

/**
 * An organisation that somebody else sets up for its people.
 *
 * @param members the first of them is its founder and an owner
 * @param invitations open ones, without a letter: inviting the same address again sends one
 */
public record ProvideOrganization(
        FoundOrganization facts, Instant since, List<Member> members, List<AddMember> invitations) {

    /** Somebody with an account who belongs to it since then. */
    public record Member(UUID accountId, Role role, Instant since) {}
}
