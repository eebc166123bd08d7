package org.baobab.platform.kernel;

import java.util.UUID;

/**
 * Who presented valid credentials: a person with a session, or an API key, which acts in one organisation with one role.
 *
 * @param organizationId for a key its only organisation; for a person the one last chosen on the pages, or null
 * @param role the role of a key; null for a person, whose role comes from the membership
 */
public record Authenticated(
        UUID accountId, UUID sessionId, PlatformRole platformRole, UUID apiKeyId, UUID organizationId, Role role) {

    public static Authenticated person(
            UUID accountId, UUID sessionId, PlatformRole platformRole, UUID chosenOrganization) {
        return new Authenticated(accountId, sessionId, platformRole, null, chosenOrganization, null);
    }

    public static Authenticated apiKey(UUID apiKeyId, UUID organizationId, Role role) {
        return new Authenticated(null, null, null, apiKeyId, organizationId, role);
    }

    public boolean isApiKey() {
        return apiKeyId != null;
    }

    /** The name by which the container and the audit trail know this caller. */
    public String principalName() {
        return isApiKey() ? "key:" + apiKeyId : accountId.toString();
    }
}
