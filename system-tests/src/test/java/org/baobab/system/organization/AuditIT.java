package org.baobab.system.organization;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class AuditIT extends ClientTest {
    private final Company company = Company.founded();

    @Test
    void audit_tellsWhoDidWhat_newestFirst() {
        company.member("AGENT");
        String secret = company.key("VIEWER");
        company.owner()
                .api()
                .patch(company.path(""), Body.of("name", "Renommée"))
                .is(200);

        List<JsonObject> entries =
                company.owner().api().get(company.path("/audit")).is(200).items();

        assertThat(entries).hasSizeGreaterThanOrEqualTo(4);
        assertThat(entries).extracting(entry -> entry.getString("at")).isSortedAccordingTo((a, b) -> b.compareTo(a));
        assertThat(entries).allSatisfy(entry -> assertThat(entry).containsKeys("id", "action", "at"));
        assertThat(entries.toString())
                .contains(company.owner().id().toString())
                .doesNotContain(secret)
                .doesNotContain(company.owner().password());
    }

    @Test
    void audit_isNotForEverybody() {
        company.member("VIEWER").api().get(company.path("/audit")).isProblem(403);
        Company.founded().owner().api().get(company.path("/audit")).isProblem(404);
        Person.registered().api().get(company.path("/audit")).isProblem(404);
    }

    @Test
    void audit_refusedChange_leavesNoEntry() {
        int before = company.owner().api().get(company.path("/audit")).items().size();

        company.owner()
                .api()
                .patch(company.path(""), Body.of("currency", "ZZZ"))
                .is(400);

        assertThat(company.owner().api().get(company.path("/audit")).items()).hasSize(before);
    }
}
