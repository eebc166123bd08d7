package org.baobab.system.realtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Lever;
import org.baobab.system.client.LiveLine;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Events reach those who may see them. That one did not come is known when a later one has: they keep their order. */
class AudienceIT extends ClientTest {

    @Test
    void toAPerson_allTabsHearIt_andNobodyElse() {
        Person awa = Person.registered();
        Person moussa = Person.registered();

        try (LiveLine tab = LiveLine.of(awa);
                LiveLine otherTab = LiveLine.of(awa.again());
                LiveLine stranger = LiveLine.of(moussa)) {
            Lever.tellPerson(awa, "test.private");
            Lever.tellPerson(moussa, "test.later");

            tab.awaits("test.private");
            otherTab.awaits("test.private");
            stranger.awaits("test.later");
            assertThat(stranger.types()).doesNotContain("test.private");
        }
    }

    @Test
    void toAnOrganisation_onlyItsMembersHearIt() {
        Company company = Company.founded();
        Person viewer = company.member("VIEWER");
        Company foreign = Company.founded();

        try (LiveLine owner = LiveLine.of(company.owner());
                LiveLine member = LiveLine.of(viewer);
                LiveLine stranger = LiveLine.of(foreign.owner())) {
            Lever.tellMembers(company, "VIEWER", "test.inside");
            Lever.tellPerson(foreign.owner(), "test.later");

            owner.awaits("test.inside");
            member.awaits("test.inside");
            stranger.awaits("test.later");
            assertThat(stranger.types()).doesNotContain("test.inside");
        }
    }

    @Test
    void toManagers_lowerRolesDoNotHearIt_untilTheyRise() {
        Company company = Company.founded();
        Person agent = company.member("AGENT");

        try (LiveLine manager = LiveLine.of(company.owner());
                LiveLine line = LiveLine.of(agent)) {
            Lever.tellMembers(company, "MANAGER", "test.managers");
            Lever.tellPerson(agent, "test.later");
            manager.awaits("test.managers");
            line.awaits("test.later");
            assertThat(line.types()).doesNotContain("test.managers");

            company.owner()
                    .api()
                    .patch(company.path("/members/" + agent.id()), Body.of("role", "MANAGER"))
                    .is(200);
            Lever.tellMembers(company, "MANAGER", "test.raised");
            line.awaits("test.raised");
        }
    }

    @Test
    void whoLeaves_hearsNothingMore_andWhoJoinsHearsWithoutComingAnew() {
        Company company = Company.founded();
        Person leaving = company.member("AGENT");
        Person joining = Person.registered();

        try (LiveLine former = LiveLine.of(leaving);
                LiveLine fresh = LiveLine.of(joining)) {
            company.owner()
                    .api()
                    .delete(company.path("/members/" + leaving.id()))
                    .is(204);
            company.owner()
                    .api()
                    .post(company.path("/members"), Body.of("email", joining.email(), "role", "AGENT"))
                    .is(201);
            Lever.tellMembers(company, "VIEWER", "test.inside");
            Lever.tellPerson(leaving, "test.later");

            fresh.awaits("test.inside");
            former.awaits("test.later");
            assertThat(former.types()).doesNotContain("test.inside");
        }
    }

    @Test
    void toOperators_othersDoNotHearIt() {
        Person awa = Person.registered();

        try (LiveLine administrator = LiveLine.of(Person.administrator());
                LiveLine line = LiveLine.of(awa)) {
            Lever.tell("platform:OPERATOR", "test.operators", 0, 1);
            Lever.tell("platform:USER", "test.everybody", 0, 1);

            administrator.awaits("test.operators");
            line.awaits("test.everybody");
            assertThat(line.types()).doesNotContain("test.operators");
        }
    }

    @Test
    void signalsBetweenNodes_reachNobody() {
        try (LiveLine administrator = LiveLine.of(Person.administrator())) {
            Lever.tell("nodes", "test.signal", 0, 1);
            Lever.tell("platform:ADMIN", "test.later", 0, 1);

            administrator.awaits("test.later");
            assertThat(administrator.types()).doesNotContain("test.signal");
        }
    }
}
