package org.baobab.system.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class ProfileIT extends ClientTest {

    @Test
    void me_withAToken_isTheProfile() {
        Person awa = Person.registered();

        Answer me = awa.api().get("/me").is(200);

        assertThat(me.id()).isEqualTo(awa.id());
        assertThat(me.text("email")).isEqualTo(awa.email());
        assertThat(me.text("phone")).isEqualTo(awa.phone());
        assertThat(me.body()).doesNotContainIgnoringCase("password").doesNotContain("hash");
    }

    @Test
    void me_withoutAToken_says401AndHow() {
        Answer answer = Api.asNobody().get("/me").isProblem(401);

        assertThat(answer.needHeader("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void patch_changesOnlyWhatIsNamed() {
        Person awa = Person.registered();

        Answer changed = awa.api().patch("/me", Body.of("fullName", "Awa Diop")).is(200);

        assertThat(changed.text("fullName")).isEqualTo("Awa Diop");
        assertThat(changed.text("phone")).isEqualTo(awa.phone());
        assertThat(awa.api().get("/me").json()).isEqualTo(changed.json());
    }

    @Test
    void patch_nullClearsWhatMayBeEmptyAndIsRefusedElsewhere() {
        Person awa = Person.registered();

        Answer cleared = awa.api().patch("/me", Body.of("phone", null)).is(200);

        assertThat(cleared.text("phone")).isNull();
        awa.api().patch("/me", Body.of("fullName", null)).blames("fullName");
    }

    @Test
    void patch_phoneOfSomebodyElse_isAConflict() {
        Person taken = Person.registered();

        Person.registered().api().patch("/me", Body.of("phone", taken.phone())).isProblem(409);
    }

    @Test
    void patch_whatOneMayNotGiveOneself_isRefused() {
        Person awa = Person.registered();

        awa.api().patch("/me", Body.of("emailVerified", true)).blames("emailVerified");
        awa.api().patch("/me", Body.of("platformRole", "ADMIN")).blames("platformRole");
    }

    @Test
    void patch_withAStaleTag_isPreconditionFailed() {
        Person awa = Person.registered();
        String seen = awa.api().get("/me").needHeader("ETag");
        awa.api().seen(seen).patch("/me", Body.of("fullName", "Awa D.")).is(200);

        awa.api().seen(seen).patch("/me", Body.of("fullName", "Awa E.")).isProblem(412);

        assertThat(awa.api().get("/me").text("fullName")).isEqualTo("Awa D.");
    }

    @Test
    void me_withTheTagInHand_isNotModified() {
        Person awa = Person.registered();
        String seen = awa.api().get("/me").needHeader("ETag");

        Answer again = awa.api().with("If-None-Match", seen).get("/me").is(304);

        assertThat(again.body()).isEmpty();
        assertThat(again.needHeader("ETag")).isEqualTo(seen);
        awa.api().with("If-None-Match", '"' + Fresh.word() + '"').get("/me").is(200);
    }
}
