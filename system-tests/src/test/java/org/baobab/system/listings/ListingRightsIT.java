package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Who may write, see and change which listing. */
class ListingRightsIT extends ClientTest {

    @Test
    void agency_writesWithAgents_andViewersLook() {
        Agency agency = Agency.founded();
        Api agent = agency.member("AGENT");
        Api viewer = agency.member("VIEWER");
        String path = agent.post("/listings", Agency.villa()).is(201).location();

        viewer.post("/listings", Agency.villa()).isProblem(403, "role-too-low");
        assertThat(viewer.get(path).is(200).text("state")).isEqualTo("DRAFT");
        assertThat(viewer.get("/listings").items()).hasSize(1);
        viewer.put(path, Agency.villa()).isProblem(403, "role-too-low");
        viewer.post(path + "/publish").isProblem(403, "role-too-low");
        viewer.delete(path).isProblem(403, "role-too-low");
        agency.owner().post(path + "/publish").is(200);
        assertThat(agent.get(path).json().getJsonObject("advertiser").getBoolean("agency"))
                .isTrue();
    }

    @Test
    void organisation_thatDoesNotUseListings_cannotWriteThem() {
        Company fleet = Company.founded();

        fleet.owner().api().post("/listings", Agency.villa()).isProblem(403, "app-not-used");
        fleet.owner().api().get("/listings").isProblem(403, "app-not-used");
        fleet.owner().api().get("/me/advertiser").isProblem(403, "app-not-used");
        // Its people may have something to let all the same.
        String own = fleet.owner()
                .api()
                .post("/listings?personal=true", Agency.villa())
                .is(201)
                .location();
        assertThat(fleet.owner().api().get("/listings?personal=true").items()).hasSize(1);
        fleet.owner().api().post(own + "/publish").is(200);
        fleet.member("OWNER").api().put(own, Agency.villa()).isProblem(404);
    }

    @Test
    void person_writesTheirOwn() {
        Api person = Person.registered().api();

        String path = person.post("/listings", Agency.villa()).is(201).location();

        assertThat(person.get(path).json().getJsonObject("advertiser").getBoolean("agency"))
                .isFalse();
        person.put(path, Agency.villa()).is(200);
        person.post(path + "/publish").is(200);
        person.delete(path).is(204);
    }

    @Test
    void strangers_neitherSeeDraftsNorChangeAnything() {
        Agency agency = Agency.founded();
        Agency other = Agency.founded();
        Person stranger = Person.registered();
        String draft = agency.owner().post("/listings", Agency.villa()).is(201).location();
        String published = Agency.published(agency.owner());

        for (Api api : List.of(
                other.owner(),
                other.owner().in(other.company().id()),
                stranger.api(),
                Api.withKey(other.company().key("MANAGER")))) {
            api.get(draft).isProblem(404);
            api.get(published).is(200);
            for (String path : List.of(draft, published)) {
                api.put(path, Agency.villa()).isProblem(404);
                api.patch(path, Body.of("title", "x")).isProblem(404);
                api.delete(path).isProblem(404);
                for (String move : List.of("/publish", "/unpublish", "/renew", "/archive")) {
                    api.post(path + move).isProblem(404);
                }
            }
        }
        stranger.api()
                .in(agency.company().id())
                .post("/listings", Agency.villa())
                .isProblem(404);
        for (String path : List.of(draft, published)) {
            Api.asNobody().put(path, Agency.villa()).isProblem(401);
            Api.asNobody().delete(path).isProblem(401);
            Api.asNobody().post(path + "/publish").isProblem(401);
        }
        Api.asNobody().get(draft).isProblem(404);
        Api.asNobody().get("/listings/" + agency.company().id()).isProblem(404);
        Api.asNobody().get("/listings/none").isProblem(400);
        assertThat(Api.asNobody().get(published).is(200).json()).doesNotContainKey("stateReason");
    }

    @Test
    void key_writesForItsOrganisation() {
        Agency agency = Agency.founded();
        Api key = Api.withKey(agency.company().key("AGENT"));

        String path = Agency.published(key);

        assertThat(agency.owner().get("/listings").items()).hasSize(1);
        key.patch(path, Body.of("bedrooms", 2)).is(200);
        key.post("/listings?personal=true", Agency.villa()).isProblem(403, "person-required");
        Api.withKey(agency.company().key("VIEWER"))
                .patch(path, Body.of("bedrooms", 1))
                .isProblem(403);
    }

    @Test
    void person_ofTwoAgencies_namesOne_andIsUnderstoodByTheListing() {
        Agency first = Agency.founded();
        Person person = first.company().owner();
        Agency second = new Agency(Company.foundedBy(Person.registered()));
        second.owner()
                .post(second.company().path("/members"), Body.of("email", person.email(), "role", "AGENT"))
                .is(201);

        String path = person.api()
                .in(first.company().id())
                .post("/listings", Agency.villa())
                .is(201)
                .location();

        person.api().get(path).is(200);
        person.api().patch(path, Body.of("bedrooms", 2)).is(200);
        person.api()
                .in(second.company().id())
                .patch(path, Body.of("bedrooms", 3))
                .isProblem(404);
    }
}
