package org.baobab.listings.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.listings.ListingProvision;
import org.baobab.platform.demo.DemonstrationPeople;
import org.baobab.platform.identity.AccountAdministration;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.identity.ProvideAccount;
import org.baobab.platform.kernel.PlatformRole;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.FoundOrganization;
import org.baobab.platform.organization.OrganizationProvision;
import org.baobab.platform.organization.ProvideOrganization;

/** Who advertises in the demonstration: the agency that it has already, a smaller one, and people. */
@ApplicationScoped
class AdvertisingPeople {
    private static final String MAIL = "@demo.baobab.test";
    private static final String TERANGA = "Teranga Immo";
    private static final String TERANGA_AGENT = "agent@teranga.demo.baobab.test";
    private static final Duration AGE = Duration.ofDays(120);

    @Inject
    AccountAdministration accounts;

    @Inject
    OrganizationProvision organizations;

    @Inject
    ListingProvision listings;

    @Inject
    Clock clock;

    /** Of the two owners one is null. */
    record Advertising(UUID organizationId, UUID accountId, UUID writer) {}

    /** Agencies first. */
    List<Advertising> provide(DemonstrationPeople people) {
        List<Advertising> all = new ArrayList<>();
        all.add(teranga(people));
        all.add(kaloum(people.password()));
        for (AccountView person : accounts.provideAll(wishes(people.password()))) {
            all.add(new Advertising(null, person.id(), person.id()));
        }
        return all;
    }

    private Advertising teranga(DemonstrationPeople people) {
        UUID agency = people.organization(TERANGA);
        listings.introduce(
                agency,
                null,
                "Depuis Kipé, Teranga Immo accompagne acheteurs, vendeurs et locataires dans tout Conakry et à Kindia. Chaque bien est visité avant d’être publié.",
                "+224622314510",
                true);
        return new Advertising(agency, null, people.account(TERANGA_AGENT));
    }

    private Advertising kaloum(String password) {
        List<AccountView> staff = accounts.provideAll(List.of(
                wish("owner@kaloum.demo.baobab.test", "Alpha Yaya Soumah", "+224627514520", password),
                wish("agent@kaloum.demo.baobab.test", "Nènè Gallé Bangoura", "+224628514521", password)));
        Instant since = clock.instant().minus(AGE);
        UUID agency = organizations.provide(new ProvideOrganization(
                new FoundOrganization("Kaloum Habitat", "GN", "GNF", "Africa/Conakry", List.of("listings")),
                since,
                List.of(
                        new ProvideOrganization.Member(staff.get(0).id(), Role.OWNER, since),
                        new ProvideOrganization.Member(staff.get(1).id(), Role.AGENT, since.plus(Duration.ofDays(9)))),
                List.of()));
        listings.introduce(
                agency,
                null,
                "Une petite agence de quartier, à Kaloum et à Dixinn : bureaux, appartements et boutiques.",
                "+224627514520",
                false);
        return new Advertising(agency, null, staff.get(1).id());
    }

    private static List<ProvideAccount> wishes(String password) {
        return Lines.of("people.csv").stream()
                .map(line -> line.split(";", -1))
                .map(cells -> wish(cells[0] + MAIL, cells[1], cells[2], password))
                .toList();
    }

    private static ProvideAccount wish(String email, String name, String phone, String password) {
        return new ProvideAccount(email, phone, name, "fr", password, PlatformRole.USER);
    }
}
