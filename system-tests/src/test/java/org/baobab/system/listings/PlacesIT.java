package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** Names of places as somebody types. */
class PlacesIT extends ClientTest {

    @Test
    void search_findsWhateverTheAccents_withoutALogin() {
        JsonObject kipe = Api.asNobody().get("/places?q=kipe").is(200).items().getFirst();

        assertThat(kipe)
                .isEqualTo(Body.of(
                        "commune",
                        "Ratoma",
                        "kind",
                        "QUARTER",
                        "name",
                        "Kipé",
                        "prefecture",
                        "Conakry",
                        "region",
                        "Conakry"));
        assertThat(Api.asNobody().get("/places?country=GN&q=N%27ZER").items())
                .extracting(place -> place.getString("kind"))
                .startsWith("REGION", "PREFECTURE", "COMMUNE");
    }

    @Test
    void search_knowsTheThirteenCommunesOfConakry() {
        assertThat(Api.asNobody().get("/places").is(200).items()).hasSize(8);
        for (String commune : new String[] {
            "Kaloum",
            "Kassa",
            "Dixinn",
            "Matam",
            "Ratoma",
            "Lambanyi",
            "Sonfonia",
            "Matoto",
            "Gbessia",
            "Tombolia",
            "Kagbelen",
            "Sanoyah",
            "Man%C3%A9ah"
        }) {
            assertThat(Api.asNobody().get("/places?q=" + commune).items()).anySatisfy(place -> {
                assertThat(place.getString("kind")).isEqualTo("COMMUNE");
                assertThat(place.getString("prefecture")).isEqualTo("Conakry");
            });
        }
    }

    @Test
    void search_ofNonsense_findsNothing() {
        assertThat(Api.asNobody().get("/places?q=%25%27%3B--").is(200).items()).hasSize(8);
        assertThat(Api.asNobody().get("/places?q=zzzz").is(200).items()).isEmpty();
        assertThat(Api.asNobody().get("/places?country=../x&q=a").is(200).items())
                .isEmpty();
        assertThat(Api.asNobody().get("/places?q=a&limit=3").is(200).items()).hasSize(3);
        Api.asNobody().get("/places?limit=0").blames("limit");
        Api.asNobody().get("/places?limit=101").blames("limit");
    }
}
