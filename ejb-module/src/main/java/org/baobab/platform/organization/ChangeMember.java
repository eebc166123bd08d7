package org.baobab.platform.organization;

import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.Role;

/** What should become different about a member. */
public record ChangeMember(Patch<Role> role) {}
