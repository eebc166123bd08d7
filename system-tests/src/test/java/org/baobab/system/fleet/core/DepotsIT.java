package org.baobab.system.fleet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.fleet.core.Yard.DEPOTS;

import java.util.List;
import java.util.Map;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Depots: where they are, what belongs there, who may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DepotsIT extends ClientTest {
    private Yard yard;
    private Api agent;
    private Api viewer;

    @BeforeAll
    void found() {
        yard = Yard.founded();
        agent = yard.member("AGENT");
        viewer = yard.member("VIEWER");
    }

    @Test
    void create_change_andDelete() {
        Answer created = agent.post(DEPOTS, Yard.depot()).is(201);
        assertThat(created.location()).isEqualTo(DEPOTS + "/" + created.id());
        Yard.depot()
                .forEach((name, value) ->
                        assertThat(created.json().get(name)).as(name).isEqualTo(value));
        String tag = viewer.get(created.location()).is(200).needHeader("ETag");

        agent.seen(tag)
                .patch(created.location(), Body.of("capacity", null, "place", Body.of("lat", 36.7384, "lng", 3.2807)))
                .is(200);

        agent.seen(tag).put(created.location(), Yard.depot()).isProblem(412, "stale-version");
        assertThat(agent.get(created.location()).is(200).json()).doesNotContainKey("capacity");
        assertThat(Yard.names(viewer.get(DEPOTS + "?q=oued+smar").is(200), "id"))
                .contains(created.text("id"));
        yard.owner().delete(created.location()).is(204);
        viewer.get(created.location()).isProblem(404);
    }

    @ParameterizedTest
    @CsvSource({
        "name,null,name",
        "name,\" \",name",
        "place,null,place",
        "place,'{\"lat\": 91, \"lng\": 3}',place",
        "place,'{\"lat\": 36.7}',place.lng",
        "place,\"here\",place",
        "capacity,-1,capacity",
        "capacity,1.5,capacity",
        "vehicles,3,vehicles"
    })
    void create_withWhatCannotBe_blamesTheField(String member, String value, String field) {
        String body = Body.with(Yard.depot(), member, "@").toString().replace("\"@\"", value);

        agent.raw("POST", DEPOTS, "application/json", body).blames(field);
    }

    @Test
    void delete_whereVehiclesBelong_isRefused() {
        Answer depot = agent.post(DEPOTS, Yard.depot()).is(201);
        String car = agent.post("/fleet/vehicles", Body.with(Yard.car(), "depotId", depot.text("id")))
                .is(201)
                .location();

        assertThat(viewer.get(depot.location()).is(200).json().getInt("vehicles"))
                .isEqualTo(1);
        yard.owner().delete(depot.location()).isProblem(409, "depot-in-use");
        agent.patch(car, Body.of("depotId", null)).is(200);
        yard.owner().delete(depot.location()).is(204);
    }

    @Test
    void change_fortyAtOnceWithOneTag_oneIsFirst() {
        String depot = agent.post(DEPOTS, Yard.depot()).is(201).location();
        Api seen = agent.seen(agent.get(depot).is(200).needHeader("ETag"));

        List<Answer> answers = AtOnce.call(40, number -> seen.patch(depot, Body.of("capacity", number)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(200, 1L, 412, 39L));
    }

    @Test
    void roles_andOtherOrganisations() {
        String depot = agent.post(DEPOTS, Yard.depot()).is(201).location();

        viewer.post(DEPOTS, Yard.depot()).isProblem(403, "role-too-low");
        agent.delete(depot).isProblem(403, "role-too-low");
        Api stranger = Yard.stranger();
        stranger.get(depot).isProblem(404);
        stranger.put(depot, Yard.depot()).isProblem(404);
        stranger.post("/fleet/vehicles", Body.with(Yard.car(), "depotId", depot.substring(depot.lastIndexOf('/') + 1)))
                .blames("depotId");
    }
}
