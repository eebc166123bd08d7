package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.StaleVersionException;

/** Founds organisations and changes what they say of themselves. */
@Stateless
public class OrganizationService {
    @Inject
    OrganizationStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Event<OrganizationChanged> changed;

    @Inject
    Event<MembershipsChanged> membersChanged;

    @Inject
    Instance<LogoRule> logoRules;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** The person who calls becomes its owner. */
    @NeedsPlatform(PlatformRole.USER)
    public OrganizationView found(FoundOrganization wish) {
        UUID founder = caller.requireAccount();
        Organization organization = new Organization(OrganizationFacts.of(wish), clock.instant());
        store.add(organization);
        store.add(new Membership(organization.id(), founder, Role.OWNER, clock.instant()));
        store.flush("Organization", organization.id());
        trail.recordIn(
                organization.id(),
                "organization.founded",
                "organization",
                organization.id(),
                Map.of("name", organization.name()));
        membersChanged.fire(new MembershipsChanged(Set.of(founder)));
        return OrganizationView.of(organization);
    }

    /** @param seenVersion the version that the caller knows, or null to change whatever is there */
    @Needs(Role.MANAGER)
    public OrganizationView change(ChangeOrganization wish, Long seenVersion) {
        Organization organization = store.hold(caller.requireOrganization());
        if (seenVersion != null && seenVersion != organization.version()) {
            throw new StaleVersionException("Organization", organization.id());
        }
        OrganizationFacts former = organization.facts();
        OrganizationFacts facts = former.with(wish);
        Map<String, String> changes = facts.changesFrom(former);
        if (changes.isEmpty()) {
            return OrganizationView.of(organization);
        }
        if (changes.containsKey("logoDocumentId") && facts.logoDocumentId() != null) {
            requireLogo(facts.logoDocumentId(), organization.id());
        }
        organization.take(facts);
        store.flush("Organization", organization.id());
        trail.record("organization.changed", "organization", organization.id(), changes);
        changed.fire(new OrganizationChanged(organization.id()));
        if (changes.containsKey("name")) {
            membersChanged.fire(new MembershipsChanged(new HashSet<>(store.memberIds(organization.id()))));
        }
        return OrganizationView.of(organization);
    }

    private void requireLogo(UUID documentId, UUID organizationId) {
        if (logoRules.stream().noneMatch(rule -> rule.allowsLogo(documentId, organizationId))) {
            throw new RuleViolationException("logoDocumentId", "organization.logo");
        }
    }
}
