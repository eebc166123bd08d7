package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Rules that administrators edit, and a way to try them. */
@Isolated("the rules are everybody's")
class ModerationRulesIT extends ClientTest {
    private static final String RULES = "/admin/moderation/rules";

    private final Api admin = Queue.admin();

    @Test
    void list_isInBothLanguages() {
        assertThat(admin.speaking("fr").get(RULES).is(200).body()).contains("Paiement avant la visite");
        assertThat(admin.speaking("en").get(RULES).is(200).body()).contains("Payment before the visit");
        admin.get(RULES + "/NO_SUCH").isProblem(400);
    }

    @Test
    void tryOut_tellsWhereAndWhy_andKeepsNothing() {
        Answer tried = admin.post(
                        RULES + "/try",
                        Body.of("title", "Villa", "description", "Il faut payer 200 000 GNF avant la visite."))
                .is(200);

        assertThat(tried.json().getBoolean("held")).isTrue();
        assertThat(tried.json().getJsonArray("findings").getJsonObject(0).getString("detail"))
                .isEqualTo("payer 200 000 GNF avant la visite");
        assertThat(admin.post(RULES + "/try", Body.of("title", "Villa", "description", "Belle villa."))
                        .is(200)
                        .json()
                        .getBoolean("held"))
                .isFalse();
        admin.post(RULES + "/try", Body.of("title", "Villa")).blames("description");
    }

    @Test
    void change_countsForTheNextListing_staleOnesAreRefused_andNullBringsTheUsualBack() {
        String path = RULES + "/PHRASES";
        String word = "mot" + Fresh.word();
        String seen = admin.get(path).needHeader("ETag");
        try {
            Answer changed = admin.seen(seen)
                    .patch(path, Body.of("parameters", Map.of("phrases", "# à nous\n" + word)))
                    .is(200);

            assertThat(changed.json().getBoolean("usual")).isFalse();
            admin.seen(seen).patch(path, Body.of("enabled", true)).isProblem(412);
            Api seller = Person.registered().api();
            assertThat(Property.published(seller, "Maison", Property.ordinaryText() + " " + word)
                            .text("state"))
                    .isEqualTo("PENDING");
        } finally {
            assertThat(admin.patch(path, Body.of("parameters", null))
                            .is(200)
                            .json()
                            .getBoolean("usual"))
                    .isTrue();
        }
    }

    @Test
    void change_withWhatCannotBeUsed_blamesIt() {
        admin.patch(RULES + "/ABSURD_PRICE", Body.of("parameters", Map.of("bounds", "GNF SALE")))
                .blames("parameters.bounds");
        admin.patch(RULES + "/UPPER_CASE", Body.of("parameters", Map.of("percent", "many")))
                .blames("parameters.percent");
        admin.patch(RULES + "/UPPER_CASE", Body.of("parameters", Map.of("colour", "red")))
                .blames("parameters.colour");
        admin.patch(RULES + "/LINKS", Body.of("parameters", Map.of("hosts", "https://x")))
                .blames("parameters.hosts");
        admin.patch(RULES + "/LINKS", Body.of("enabled", null)).blames("enabled");
    }
}
