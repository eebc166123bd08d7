package org.baobab.system.fleet.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.fleet.core.Yard.DRIVERS;

import jakarta.json.JsonObject;
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

/** Drivers: what is said of them, whose licence it is, who may. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DriversIT extends ClientTest {
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
    void create_keepsWhatWasSaid_inTheFormInWhichItIsCompared() {
        Answer created = agent.post(DRIVERS, Yard.driver()).is(201);

        assertThat(created.location()).isEqualTo(DRIVERS + "/" + created.id());
        JsonObject driver = created.json();
        assertThat(driver.getString("fullName")).isEqualTo("Karim Benaïssa");
        assertThat(driver.getJsonArray("licenceClasses"))
                .isEqualTo(Body.of("x", List.of("B", "C1")).get("x"));
        assertThat(driver.getString("licenceExpiresOn")).isEqualTo("2033-03-31");
        assertThat(driver.getString("phone")).isEqualTo("+213550123456");
        assertThat(driver.getString("email")).isEqualTo("karim.benaissa@example.com");
        assertThat(driver).doesNotContainKeys("accountId", "version");
        assertThat(viewer.get(created.location()).is(200).json()).isEqualTo(driver);
    }

    @Test
    void create_withTheContractsFieldsAlone_isEnough() {
        JsonObject least = Body.without(Body.without(Body.without(Yard.driver(), "phone"), "email"), "licenceClasses");

        assertThat(agent.post(DRIVERS, least).is(201).json().getJsonArray("licenceClasses"))
                .isEmpty();
    }

    @Test
    void create_aLicenceTwice_isAConflict_alsoForFortyAtOnce() {
        JsonObject driver = Yard.driver();

        List<Answer> answers = AtOnce.call(40, number -> agent.post(DRIVERS, driver));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(201, 1L, 409, 39L));
        String spaced = driver.getString("licenceNumber").replace("/", " - ");
        agent.post(DRIVERS, Body.with(driver, "licenceNumber", spaced)).isProblem(409, "licence-taken");
        Yard.founded().owner().post(DRIVERS, driver).is(201);
    }

    @ParameterizedTest
    @CsvSource({
        "fullName,null,fullName",
        "fullName,\" \",fullName",
        "licenceNumber,\"//\",licenceNumber",
        "licenceNumber,null,licenceNumber",
        "licenceExpiresOn,null,licenceExpiresOn",
        "licenceExpiresOn,\"2026-02-30\",licenceExpiresOn",
        "licenceExpiresOn,\"9999-01-01\",licenceExpiresOn",
        "licenceClasses,\"B\",licenceClasses",
        "licenceClasses,[\"bicycle\"],licenceClasses",
        "phone,\"12\",phone",
        "email,\"karim\",email",
        "accountId,\"019aa5f2-7c1e-7a40-9b1d-2f6f3c1cd001\",accountId"
    })
    void create_withWhatCannotBe_blamesTheField(String member, String value, String field) {
        String body = Body.with(Yard.driver(), member, "@").toString().replace("\"@\"", value);

        agent.raw("POST", DRIVERS, "application/json", body).blames(field);
    }

    @Test
    void change_withAStaleTag_is412() {
        String driver = agent.post(DRIVERS, Yard.driver()).is(201).location();
        String tag = agent.get(driver).is(200).needHeader("ETag");

        agent.seen(tag)
                .patch(driver, Body.of("licenceExpiresOn", "2034-01-01", "phone", null))
                .is(200);

        agent.seen(tag).patch(driver, Body.of("fullName", "Karim B.")).isProblem(412, "stale-version");
        agent.seen(tag).delete(driver).isProblem(403);
        assertThat(agent.get(driver).is(200).json()).doesNotContainKey("phone");
        agent.put(driver, Yard.driver()).is(200);
    }

    @Test
    void list_findsNamesWithoutAccents_andLicencesThatEnd() {
        JsonObject ending =
                Body.with(Body.with(Yard.driver(), "fullName", "Nourédine Zaïtouni"), "licenceExpiresOn", "2020-01-01");
        agent.post(DRIVERS, ending).is(201);

        assertThat(found("?q=zaitouni")).containsExactly("Nourédine Zaïtouni");
        assertThat(found("?q=zaitounni")).containsExactly("Nourédine Zaïtouni");
        assertThat(found("?licenceExpiresBefore=2020-01-02")).containsExactly("Nourédine Zaïtouni");
        assertThat(found("?licenceExpiresBefore=2020-01-01")).isEmpty();
        viewer.get(DRIVERS + "?licenceExpiresBefore=soon").blames("licenceExpiresBefore");
    }

    private List<String> found(String query) {
        return Yard.names(viewer.get(DRIVERS + query).is(200), "fullName");
    }

    @Test
    void roles_andOtherOrganisations() {
        String driver = agent.post(DRIVERS, Yard.driver()).is(201).location();

        viewer.post(DRIVERS, Yard.driver()).isProblem(403, "role-too-low");
        viewer.patch(driver, Body.of("fullName", "X")).isProblem(403, "role-too-low");
        agent.delete(driver).isProblem(403, "role-too-low");
        Api stranger = Yard.stranger();
        stranger.get(driver).isProblem(404);
        stranger.patch(driver, Body.of("fullName", "X")).isProblem(404);
        stranger.delete(driver).isProblem(404);
        yard.owner().delete(driver).is(204);
        yard.owner().delete(driver).isProblem(404);
    }
}
