package org.baobab.platform.organization;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.UUID;
import org.infinispan.Cache;

/** Organisations and memberships from memory: every request asks for one or both. */
@ApplicationScoped
class KnownOrganizations {
    @Resource(lookup = "java:jboss/infinispan/cache/baobab/views")
    Cache<String, OrganizationView> views;

    @Resource(lookup = "java:jboss/infinispan/cache/baobab/memberships")
    Cache<UUID, HeldMembership.All> memberships;

    @Inject
    OrganizationQueries queries;

    private Remembered<String, OrganizationView> organizations;
    private Remembered<UUID, HeldMembership.All> held;

    @PostConstruct
    void prepare() {
        organizations =
                new Remembered<>(views, key -> queries.view(UUID.fromString(key.substring(key.indexOf(':') + 1))));
        held = new Remembered<>(memberships, queries::memberships);
    }

    OrganizationView view(UUID id) {
        return organizations.get(key(id));
    }

    HeldMembership.All heldBy(UUID accountId) {
        return held.get(accountId);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) OrganizationChanged event) {
        organizations.forget(key(event.organizationId()));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) MembershipsChanged event) {
        event.accountIds().forEach(held::forget);
    }

    /** The cache of views is shared with other kinds of views. */
    private static String key(UUID id) {
        return "organization:" + id;
    }
}
