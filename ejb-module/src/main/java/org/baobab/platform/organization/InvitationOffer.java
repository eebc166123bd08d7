package org.baobab.platform.organization;

import org.baobab.platform.kernel.Role;

/** What somebody with a link is offered. */
public record InvitationOffer(String organizationName, Role role, String email) {}
