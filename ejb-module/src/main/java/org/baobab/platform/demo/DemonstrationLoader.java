package org.baobab.platform.demo;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.identity.AccountAdministration;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.identity.ProvideAccount;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.organization.AddMember;
import org.baobab.platform.organization.FoundOrganization;
import org.baobab.platform.organization.OrganizationProvision;
import org.baobab.platform.organization.ProvideOrganization;
import org.baobab.platform.organization.key.ApiKeyService;
import org.baobab.platform.organization.key.CreateApiKey;

/** Loads the demonstration in one transaction, once, whichever node comes first. */
@Stateless
public class DemonstrationLoader {
    private static final long LOCK = 0xBA0BAB;
    private static final Duration OFFICE_OPENS = Duration.ofHours(9);

    @PersistenceContext
    EntityManager em;

    @Inject
    AccountDirectory directory;

    @Inject
    AccountAdministration accounts;

    @Inject
    OrganizationProvision organizations;

    @Inject
    ApiKeyService keys;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** False if it was there already. */
    public boolean load() {
        em.createNativeQuery("select set_config('lock_timeout', '0', true)", String.class)
                .getSingleResult();
        em.createNativeQuery("select count(*) from pg_advisory_xact_lock(:lock)", Long.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        Demonstration demonstration = Demonstration.read();
        if (directory.findByEmail(demonstration.staff().getFirst().email()).isPresent()) {
            return false;
        }
        caller.actAsSystem(null);
        Map<String, UUID> people = accounts.provideAll(people(demonstration)).stream()
                .collect(Collectors.toMap(AccountView::email, AccountView::id, (one, other) -> one));
        demonstration.organizations().forEach(company -> found(company, people));
        return true;
    }

    private static List<ProvideAccount> people(Demonstration demonstration) {
        List<ProvideAccount> people = new ArrayList<>();
        for (Demonstration.Employee one : demonstration.staff()) {
            people.add(new ProvideAccount(
                    one.email(), one.phone(), one.fullName(), "fr", demonstration.password(), one.role()));
        }
        demonstration.organizations().stream()
                .flatMap(company -> company.members().stream())
                .map(one -> new ProvideAccount(
                        one.email(), one.phone(), one.fullName(), "fr", demonstration.password(), PlatformRole.USER))
                .forEach(people::add);
        return people;
    }

    private void found(Demonstration.Company company, Map<String, UUID> people) {
        UUID id = organizations.provide(new ProvideOrganization(
                new FoundOrganization(
                        company.name(), company.country(), company.currency(), company.timeZone(), company.apps()),
                ago(company.days()),
                company.members().stream()
                        .map(one ->
                                new ProvideOrganization.Member(people.get(one.email()), one.role(), ago(one.days())))
                        .toList(),
                company.invitations().stream()
                        .map(one -> new AddMember(one.email(), one.role()))
                        .toList()));
        caller.actAsSystem(id);
        keys.create(new CreateApiKey(company.key().name(), company.key().role(), null));
        caller.actAsSystem(null);
    }

    private Instant ago(int days) {
        return clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .minus(Duration.ofDays(days))
                .plus(OFFICE_OPENS)
                .plus(Duration.ofMinutes(days * 7L % 480));
    }
}
