package org.baobab.platform.organization;

/** How somebody was added: as a member at once, or by a letter that invites them. */
public sealed interface AddedMember {
    record Joined(MemberView member) implements AddedMember {}

    record Invited(InvitationView invitation) implements AddedMember {}
}
