package org.baobab.platform.announcement;

import org.baobab.platform.kernel.Role;

/**
 * Who hears a broadcast: members to whom all that is named applies; with nothing named, all members.
 *
 * @param app of organisations that use it, such as fleet
 * @param role with exactly this role
 * @param area of organisations in this country, two letters of ISO 3166
 */
public record Audience(String app, Role role, String area) {}
