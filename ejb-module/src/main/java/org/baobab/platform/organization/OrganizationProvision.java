package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.audit.AuditTrail;
import org.baobab.platform.identity.EmailAddress;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.RuleViolationException;

/** Sets up an organisation as if it had grown by itself, with its history: for a demonstration, or for a customer who comes from elsewhere. */
@Stateless
@NeedsPlatform(PlatformRole.ADMIN)
public class OrganizationProvision {
    private static final Duration INVITATION_LIFE = Duration.ofDays(7);

    @Inject
    OrganizationStore store;

    @Inject
    AuditTrail trail;

    @Inject
    Clock clock;

    public UUID provide(ProvideOrganization wish) {
        ProvideOrganization.Member founder = founder(wish);
        Organization organization = new Organization(OrganizationFacts.of(wish.facts()), wish.since());
        store.add(organization);
        store.flush("Organization", organization.id());
        trail.recordPast(
                wish.since(),
                founder.accountId(),
                organization.id(),
                "organization.founded",
                "organization",
                organization.id(),
                Map.of("name", organization.name()));
        wish.members().stream()
                .sorted(Comparator.comparing(ProvideOrganization.Member::since))
                .forEach(member -> join(organization, member, founder));
        wish.invitations().forEach(invitation -> invite(organization, invitation, founder));
        return organization.id();
    }

    private void join(
            Organization organization, ProvideOrganization.Member member, ProvideOrganization.Member founder) {
        store.add(new Membership(organization.id(), member.accountId(), member.role(), member.since()));
        if (member != founder) {
            trail.recordPast(
                    member.since(),
                    founder.accountId(),
                    organization.id(),
                    "member.added",
                    "account",
                    member.accountId(),
                    Map.of("role", member.role()));
        }
    }

    private void invite(Organization organization, AddMember wish, ProvideOrganization.Member founder) {
        Instant now = clock.instant();
        EmailAddress email = EmailAddress.parse("email", wish.email());
        Invitation invitation = new Invitation(organization.id(), email);
        invitation.offer(wish.role(), SecretToken.random(), now, INVITATION_LIFE);
        store.add(invitation);
        trail.recordPast(
                now,
                founder.accountId(),
                organization.id(),
                "member.invited",
                "invitation",
                invitation.id(),
                Map.of("email", email.value(), "role", wish.role()));
    }

    private static ProvideOrganization.Member founder(ProvideOrganization wish) {
        List<ProvideOrganization.Member> members = wish.members();
        if (members.isEmpty() || members.getFirst().role() != Role.OWNER) {
            throw new RuleViolationException("members", "required");
        }
        return members.getFirst();
    }
}
