package org.baobab.platform.organization;

import java.util.UUID;
import org.baobab.platform.kernel.Role;

/**
 * Which members of which organisations; a null asks nothing.
 *
 * @param organizationId only of this one
 * @param app only of organisations that use it
 * @param role only with exactly this role
 * @param country only of organisations in this country, two letters of ISO 3166
 */
public record MemberFilter(UUID organizationId, App app, Role role, String country) {}
