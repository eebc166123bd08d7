package org.baobab.platform.organization;

import java.util.UUID;

/** The organisation was founded, or says something else of itself now. */
public record OrganizationChanged(UUID organizationId) {}
