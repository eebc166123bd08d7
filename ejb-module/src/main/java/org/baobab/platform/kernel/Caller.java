package org.baobab.platform.kernel;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * On whose behalf the current request, message or job runs, and in which organisation. It starts as nobody; the authentication mechanism, the organisation
 * gate, or a message consumer fills it.
 */
@RequestScoped
public class Caller {
    private Authenticated authenticated;
    private boolean system;
    private UUID organizationId;
    private Role role;
    private Locale locale = Locale.FRENCH;
    private String requestId = "-";
    private String address;

    public void authenticatedAs(Authenticated who) {
        authenticated = who;
        if (who.isApiKey()) {
            enter(who.organizationId(), who.role());
        }
    }

    /** The work is Baobab's own (a job, a consumer): every right, in one organisation or, with null, in none. */
    public void actAsSystem(UUID organization) {
        system = true;
        organizationId = organization;
    }

    /** From here on the caller works in this organisation with this role. Only the organisation gate knows what to pass. */
    public void enter(UUID organization, Role heldRole) {
        organizationId = organization;
        role = heldRole;
    }

    public void describe(Locale spoken, String request, String remoteAddress) {
        locale = spoken;
        requestId = request;
        address = remoteAddress;
    }

    public void speak(Locale spoken) {
        locale = spoken;
    }

    public boolean isAuthenticated() {
        return authenticated != null;
    }

    public boolean isSystem() {
        return system;
    }

    public Optional<Authenticated> authenticated() {
        return Optional.ofNullable(authenticated);
    }

    /** The person who calls; refused to API keys and to nobody. */
    public UUID requireAccount() {
        if (authenticated == null) {
            throw new UnauthenticatedException("credentials-missing", "Nobody is signed in");
        }
        if (authenticated.isApiKey()) {
            throw new RefusedException("person-required", "An API key asked for what belongs to a person");
        }
        return authenticated.accountId();
    }

    public UUID accountId() {
        return authenticated == null ? null : authenticated.accountId();
    }

    public UUID sessionId() {
        return authenticated == null ? null : authenticated.sessionId();
    }

    public UUID apiKeyId() {
        return authenticated == null ? null : authenticated.apiKeyId();
    }

    public boolean holds(PlatformRole wanted) {
        return system
                || authenticated != null
                        && authenticated.platformRole() != null
                        && authenticated.platformRole().includes(wanted);
    }

    public boolean holds(Role wanted) {
        return system || role != null && role.includes(wanted);
    }

    /** The organisation this work happens in, or null outside of any. */
    public UUID organizationId() {
        return organizationId;
    }

    public UUID requireOrganization() {
        if (organizationId == null) {
            throw new RuleViolationException("X-Organization", "organization.required");
        }
        return organizationId;
    }

    public Role role() {
        return role;
    }

    public Locale locale() {
        return locale;
    }

    public String requestId() {
        return requestId;
    }

    public String address() {
        return address;
    }
}
