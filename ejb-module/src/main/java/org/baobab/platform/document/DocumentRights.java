package org.baobab.platform.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.RefusedException;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.UnauthenticatedException;
import org.baobab.platform.organization.OrganizationGate;
import org.baobab.platform.storage.Bucket;

/**
 * Who may do what with which document. One of an organisation is for its members by their role, one of a person for that person, one of nobody for operators;
 * for everybody else it does not exist.
 */
@ApplicationScoped
class DocumentRights {
    static final String WHAT = "Document";

    @Inject
    Caller caller;

    @Inject
    OrganizationGate gate;

    /** @param organizationId null outside of any organisation; accountId null where Baobab or an API key stores */
    record Owner(UUID organizationId, UUID accountId) {}

    Owner ownerOf(NewDocument what) {
        UUID account = what.accountId() == null ? caller.accountId() : what.accountId();
        if (caller.isSystem()) {
            UUID organization = what.organizationId() == null ? caller.organizationId() : what.organizationId();
            return new Owner(what.personal() ? null : organization, account);
        }
        requireSomebody();
        if (what.personal() || belongsToNoOrganization()) {
            return new Owner(null, caller.requireAccount());
        }
        caller.requireOrganization();
        if (what.organizationId() != null && !what.organizationId().equals(caller.organizationId())) {
            throw new NotFoundException("Organization", what.organizationId());
        }
        require(BucketRules.of(what.bucket()).writer());
        return new Owner(caller.organizationId(), account);
    }

    private boolean belongsToNoOrganization() {
        return caller.organizationId() == null && gate.memberships().isEmpty();
    }

    void requireReader(Document document) {
        requireKnown(document);
        if (document.organizationId() != null) {
            require(BucketRules.of(document.bucket()).reader());
        }
    }

    /** Whoever may add to the bucket may also give away what is in it. */
    void requireSharer(Document document) {
        requireReader(document);
        if (document.organizationId() != null && !isBy(document)) {
            require(BucketRules.of(document.bucket()).writer());
        }
    }

    /** Whoever stored it, or a manager. */
    void requireDeleter(Document document) {
        requireKnown(document);
        if (document.organizationId() != null && !isBy(document)) {
            require(Role.MANAGER);
        }
    }

    /** The organisation whose documents a list shows. */
    UUID requireOrganization(Bucket bucket) {
        requireSomebody();
        UUID organization = caller.requireOrganization();
        if (bucket != null) {
            require(BucketRules.of(bucket).reader());
        }
        return organization;
    }

    UUID requireAccount() {
        return caller.requireAccount();
    }

    boolean mayRead(Bucket bucket) {
        return caller.holds(BucketRules.of(bucket).reader());
    }

    private void requireKnown(Document document) {
        if (!caller.isSystem()) {
            requireSomebody();
            enterWhereNoneIsNamed(document.organizationId());
        }
        if (!isKnown(document)) {
            throw new NotFoundException(WHAT, document.id());
        }
    }

    private boolean isKnown(Document document) {
        UUID organization = document.organizationId();
        if (caller.isSystem()) {
            return caller.organizationId() == null
                    || organization == null
                    || organization.equals(caller.organizationId());
        }
        if (organization != null) {
            return organization.equals(caller.organizationId());
        }
        return document.accountId() == null
                ? caller.holds(PlatformRole.OPERATOR)
                : document.accountId().equals(caller.accountId());
    }

    /** Somebody of several organisations need not say which: the document knows. */
    private void enterWhereNoneIsNamed(UUID organization) {
        if (organization != null && caller.organizationId() == null && gate.admits(organization)) {
            gate.enter(organization);
        }
    }

    private boolean isBy(Document document) {
        boolean byKey = document.accountId() == null && caller.apiKeyId() != null;
        return document.accountId() != null && document.accountId().equals(caller.accountId())
                || byKey && caller.holds(BucketRules.of(document.bucket()).writer());
    }

    private void require(Role role) {
        if (!caller.holds(role)) {
            throw new RefusedException("role-too-low", "The caller needs the role " + role, Map.of("role", role));
        }
    }

    private void requireSomebody() {
        if (!caller.isSystem() && !caller.isAuthenticated()) {
            throw new UnauthenticatedException("credentials-missing", "Nobody is signed in");
        }
    }
}
