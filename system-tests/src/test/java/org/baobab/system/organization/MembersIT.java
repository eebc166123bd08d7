package org.baobab.system.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MembersIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void add_existingAccount_isAMemberAtOnce() {
        Person moussa = Person.registered();

        add(company.owner(), moussa.email(), "AGENT").is(201);

        assertThat(roleOf(moussa)).isEqualTo("AGENT");
        moussa.api().get(company.path("")).is(200);
    }

    @Test
    void add_memberTwice_isAConflict() {
        Person moussa = company.member("AGENT");

        add(company.owner(), moussa.email(), "VIEWER").isProblem(409);
    }

    @ParameterizedTest
    @CsvSource({"OWNER,201", "MANAGER,201", "AGENT,403", "VIEWER,403"})
    void add_byRole(String role, int expected) {
        Person caller = "OWNER".equals(role) ? company.owner() : company.member(role);

        add(caller, Person.registered().email(), "VIEWER").is(expected);
    }

    @Test
    void add_ownerByAManager_isRefused() {
        Person manager = company.member("MANAGER");

        add(manager, Person.registered().email(), "OWNER").isProblem(403);
        manager.api().patch(memberPath(manager), Body.of("role", "OWNER")).isProblem(403);
        manager.api().delete(memberPath(company.owner())).isProblem(403);
    }

    @ParameterizedTest
    @CsvSource({"OWNER,200", "MANAGER,200", "AGENT,403", "VIEWER,403"})
    void patchOrganisation_byRole(String role, int expected) {
        Person caller = "OWNER".equals(role) ? company.owner() : company.member(role);

        caller.api()
                .patch(company.path(""), Body.of("name", "Nom " + Fresh.word()))
                .is(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MANAGER", "AGENT", "VIEWER"})
    void everyMember_seesTheOrganisation(String role) {
        company.member(role).api().get(company.path("")).is(200);
    }

    @Test
    void change_role_countsAtOnce() {
        Person moussa = company.member("VIEWER");
        moussa.api().patch(company.path(""), Body.of("name", "Non")).isProblem(403);

        company.owner()
                .api()
                .patch(memberPath(moussa), Body.of("role", "MANAGER"))
                .is(200);

        moussa.api().patch(company.path(""), Body.of("name", "Oui")).is(200);
    }

    @Test
    void remove_member_locksOutAtOnce() {
        Person moussa = company.member("AGENT");
        moussa.api().get(company.path("")).is(200);

        company.owner().api().delete(memberPath(moussa)).is(204);

        moussa.api().get(company.path("")).isProblem(404);
        company.owner().api().delete(memberPath(moussa)).isProblem(404);
    }

    @Test
    void leave_byOneself_isAllowed() {
        Person moussa = company.member("VIEWER");

        moussa.api().delete(memberPath(moussa)).is(204);
    }

    @Test
    void lastOwner_cannotLeaveNorStepDown() {
        company.member("MANAGER");

        company.owner().api().delete(memberPath(company.owner())).isProblem(409);
        company.owner()
                .api()
                .patch(memberPath(company.owner()), Body.of("role", "VIEWER"))
                .isProblem(409);

        assertThat(roleOf(company.owner())).isEqualTo("OWNER");
    }

    @Test
    void twoOwnersWhoLeaveAtOnce_oneStays() {
        Person second = company.member("OWNER");
        List<Person> owners = List.of(company.owner(), second);

        List<Answer> answers = AtOnce.call(2, i -> owners.get(i).api().delete(memberPath(owners.get(i))));

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void invite_unknownEmail_mailsALinkThatMakesAMember() {
        JsonObject wish = Person.wish();
        String email = wish.getString("email");

        add(company.owner(), email, "MANAGER").is(202);
        String token = Inbox.of(email).tokenFor("/invitation");
        Person invited = Person.registered(wish);
        invited.api().post("/invitations/" + token + "/accept").is(200);

        assertThat(roleOf(invited)).isEqualTo("MANAGER");
        Answer again = invited.api().post("/invitations/" + token + "/accept");
        assertThat(again.status()).isIn(404, 409);
    }

    @Test
    void accept_somebodyElsesInvitation_isRefused() {
        String email = Fresh.email();
        add(company.owner(), email, "MANAGER").is(202);
        String token = Inbox.of(email).tokenFor("/invitation");
        Person thief = Person.registered();

        Answer answer = thief.api().post("/invitations/" + token + "/accept");

        answer.isProblem(answer.status());
        assertThat(answer.status()).isIn(403, 404, 409);
        thief.api().get(company.path("")).isProblem(404);
    }

    @Test
    void accept_madeUpToken_isNotFound() {
        Person.registered()
                .api()
                .post("/invitations/" + Fresh.password() + "/accept")
                .isProblem(404);
    }

    @Test
    void add_wrongBody_blamesTheField() {
        add(company.owner(), "no-address", "AGENT").blames("email");
        add(company.owner(), Fresh.email(), "EMPEROR").blames("role");
        company.owner()
                .api()
                .post(company.path("/members"), Body.of("email", Fresh.email()))
                .blames("role");
    }

    @Test
    void members_ofAForeignOrganisation_areNotFound() {
        Person stranger = Company.founded().owner();

        stranger.api().get(company.path("/members")).isProblem(404);
        add(stranger, stranger.email(), "OWNER").isProblem(404);
        stranger.api().delete(memberPath(company.owner())).isProblem(404);
    }

    private Answer add(Person caller, String email, String role) {
        return caller.api().post(company.path("/members"), Body.of("email", email, "role", role));
    }

    private String memberPath(Person person) {
        return company.path("/members/" + person.id());
    }

    private String roleOf(Person person) {
        return company.owner().api().get(company.path("/members?limit=100")).is(200).items().stream()
                .filter(member -> member.getString("userId").equals(person.id().toString()))
                .map(member -> member.getString("role"))
                .findFirst()
                .orElse(null);
    }
}
