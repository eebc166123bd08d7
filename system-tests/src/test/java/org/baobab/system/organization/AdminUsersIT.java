package org.baobab.system.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class AdminUsersIT extends ClientTest {
    private final Api admin = Person.administrator().api();

    @Test
    void list_isForAdministratorsOnly() {
        admin.get("/admin/users").is(200);

        Person.registered().api().get("/admin/users").isProblem(403);
        Person.ofTheDemonstration("operator").api().get("/admin/users").isProblem(403);
        Api.withKey(Company.founded().key("OWNER")).get("/admin/users").isProblem(403);
        Api.asNobody().get("/admin/users").isProblem(401);
    }

    @Test
    void list_showsNoSecrets() {
        Person awa = Person.registered();

        JsonObject first = admin.get("/admin/users?limit=1").is(200).items().getFirst();

        assertThat(first).containsKeys("id", "email").doesNotContainKeys("password", "passwordHash");
        assertThat(admin.get("/admin/users").body()).doesNotContain(awa.password());
    }

    @Test
    void lock_endsEverySessionAndKeepsTheDoorShut() {
        Person awa = Person.registered();

        admin.patch("/admin/users/" + awa.id(), Body.of("locked", true)).is(200);

        awa.api().get("/me").isProblem(401);
        Api.asNobody()
                .post("/auth/login", Body.of("login", awa.email(), "password", awa.password()))
                .isProblem(401);
        Api.asNobody()
                .post("/auth/refresh", Body.of("refreshToken", awa.refreshToken()))
                .isProblem(401);
    }

    @Test
    void unlock_opensTheDoorAgain() {
        Person awa = Person.registered();
        admin.patch("/admin/users/" + awa.id(), Body.of("locked", true)).is(200);

        admin.patch("/admin/users/" + awa.id(), Body.of("locked", false)).is(200);

        awa.again().api().get("/me").is(200);
    }
}
