package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listing may say, and how it is written and read. */
class ListingsIT extends ClientTest {
    private final Api agent = Agency.founded().owner();

    @Test
    void create_answersAllThatWasSaid_andWhereThatIs() {
        Answer created = agent.post("/listings", Agency.villa()).is(201);

        assertThat(created.location()).isEqualTo("/listings/" + created.text("id"));
        JsonObject listing = created.json();
        Agency.villa().forEach((name, value) -> {
            if (!"address".equals(name)) {
                assertThat(listing.get(name)).as(name).isEqualTo(value);
            }
        });
        assertThat(listing.getJsonObject("address"))
                .isEqualTo(Body.of(
                        "city",
                        "Conakry",
                        "commune",
                        "Ratoma",
                        "country",
                        "GN",
                        "district",
                        "Kipé",
                        "prefecture",
                        "Conakry",
                        "region",
                        "Conakry",
                        "street",
                        "Rue KI-128"));
        assertThat(listing.getString("state")).isEqualTo("DRAFT");
        assertThat(listing.getString("slug")).isEqualTo("villa-de-4-chambres-a-kipe");
        assertThat(listing.getJsonArray("photos")).isEmpty();
        assertThat(listing)
                .containsKeys("advertiser", "createdAt", "changedAt")
                .doesNotContainKeys("version", "publishedAt");
        assertThat(agent.get(created.location()).is(200).json()).isEqualTo(listing);
    }

    @Test
    void create_withTheLeastThatItTakes_fillsInTheRest() {
        JsonObject least = Body.without(Body.without(Body.without(Agency.villa(), "place"), "amenities"), "pricePer");

        Answer created = agent.post("/listings", least).is(201);

        assertThat(created.text("pricePer")).isEqualTo("MONTH");
        assertThat(created.json().getJsonArray("amenities")).isEmpty();
        assertThat(created.json()).doesNotContainKey("place");
        Answer stay = agent.post("/listings", Body.with(least, "offer", "STAY")).is(201);
        assertThat(stay.text("pricePer")).isEqualTo("NIGHT");
        Answer sale = agent.post("/listings", Body.with(least, "offer", "SALE")).is(201);
        assertThat(sale.json()).doesNotContainKey("pricePer");
    }

    @ParameterizedTest
    @CsvSource({
        "title,\"   \",title",
        "title,\"a\\u202Eb\",title",
        "description,null,description",
        "offer,\"HIRE\",offer",
        "type,\"CASTLE\",type",
        "price,null,price",
        "price,{\"amount\":-1;\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":1.5;\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":1.555;\"currency\":\"EUR\"},price.amount",
        "price,{\"amount\":10000000000000;\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":1e30;\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":1e999999999;\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":\"12\";\"currency\":\"GNF\"},price.amount",
        "price,{\"amount\":1;\"currency\":\"ABC\"},price.currency",
        "price,{\"amount\":1},price.currency",
        "pricePer,\"NIGHT\",pricePer",
        "pricePer,\"WEEK\",pricePer",
        "bedrooms,-1,bedrooms",
        "bedrooms,201,bedrooms",
        "bedrooms,1.5,bedrooms",
        "bathrooms,100000,bathrooms",
        "area,0,area",
        "area,-3,area",
        "area,1.005,area",
        "area,9e9,area",
        "address,null,address",
        "address,{\"country\":\"GN\"},address.city",
        "address,{\"country\":\"ZZ\";\"city\":\"Conakry\"},address.country",
        "address,{\"country\":\"GN\";\"city\":\"Conakry\";\"planet\":1},address.planet",
        "place,{\"lat\":91;\"lng\":0},place",
        "place,{\"lat\":9},place.lng",
        "amenities,[\"MOAT\"],amenities[0]",
        "amenities,[null],amenities[0]",
        "state,\"PUBLISHED\",state",
        "id,1,id"
    })
    void create_withWhatCannotBe_blamesTheField(String name, String value, String blamed) {
        String body = Body.without(Agency.villa(), name).toString();
        String member = "{\"" + name + "\":" + value.replace(';', ',') + ",";

        agent.raw("POST", "/listings", "application/json", member + body.substring(1))
                .blames(blamed);
    }

    @Test
    void create_withALotToSay_hasItsLimits() {
        agent.post("/listings", Body.with(Agency.villa(), "title", "x".repeat(121)))
                .blames("title");
        agent.post("/listings", Body.with(Agency.villa(), "description", "x".repeat(10_001)))
                .blames("description");
        agent.post("/listings", Body.with(Agency.villa(), "description", "é".repeat(10_000)))
                .is(201);
        Answer html = agent.post("/listings", Body.with(Agency.villa(), "description", "<script>alert(1)</script>"))
                .is(201);
        assertThat(html.text("description")).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void replace_andChange_whileSomebodyElseDoes() {
        Answer created = agent.post("/listings", Agency.villa()).is(201);
        String path = created.location();
        String seen = agent.get(path).needHeader("ETag");
        assertThat(seen).isEqualTo(created.needHeader("ETag"));

        Answer changed = agent.seen(seen)
                .put(path, Body.with(Agency.villa(), "title", "Villa avec piscine"))
                .is(200);

        assertThat(changed.text("title")).isEqualTo("Villa avec piscine");
        assertThat(changed.needHeader("ETag")).isNotEqualTo(seen);
        agent.seen(seen).put(path, Agency.villa()).isProblem(412);
        agent.seen(seen).patch(path, Body.of("bedrooms", 1)).isProblem(412);
        agent.seen(seen).delete(path).isProblem(412);
        assertThat(agent.get(path).text("title")).isEqualTo("Villa avec piscine");
        agent.with("If-None-Match", changed.needHeader("ETag")).get(path).is(304);
        agent.put(path, Body.without(Agency.villa(), "title")).blames("title");
    }

    @Test
    void change_namesSomeFields_andPricesAndAddressesInParts() {
        String path = agent.post("/listings", Agency.villa()).is(201).location();

        JsonObject changed = agent.patch(
                        path,
                        Body.of(
                                "price",
                                Body.of("amount", 14_000_000),
                                "address",
                                Body.of("district", "Nongo", "street", null),
                                "bathrooms",
                                null,
                                "amenities",
                                List.of("POOL")))
                .is(200)
                .json();

        assertThat(changed.getJsonObject("price")).isEqualTo(Agency.money(14_000_000, "GNF"));
        assertThat(changed.getJsonObject("address"))
                .isEqualTo(Body.of(
                        "city",
                        "Conakry",
                        "commune",
                        "Lambanyi",
                        "country",
                        "GN",
                        "district",
                        "Nongo",
                        "prefecture",
                        "Conakry",
                        "region",
                        "Conakry"));
        assertThat(changed)
                .doesNotContainKey("bathrooms")
                .containsEntry("title", Agency.villa().get("title"));
        assertThat(changed.getJsonArray("amenities").toString()).isEqualTo("[\"POOL\"]");
        assertThat(agent.patch(path, Body.of("offer", "SALE")).is(200).json()).doesNotContainKey("pricePer");
        agent.patch(path, Body.of("title", null)).blames("title");
        agent.patch(path, Body.of("price", Body.of("amount", 1.5))).blames("price.amount");
        agent.patch(path, Body.of("colour", "red")).blames("colour");
    }

    @Test
    void mine_listsByState_inParts() {
        Api person = Person.registered().api();
        String published = Agency.published(person);
        person.post("/listings", Agency.villa()).is(201);
        person.post("/listings", Agency.villa()).is(201);

        Answer first = person.get("/listings?limit=2").is(200);
        Answer second =
                person.get("/listings?limit=2&cursor=" + first.text("next")).is(200);

        assertThat(first.items()).hasSize(2);
        assertThat(second.items()).hasSize(1);
        assertThat(second.json().isNull("next")).isTrue();
        assertThat("/listings/" + second.items().getFirst().getString("id")).isEqualTo(published);
        assertThat(person.get("/listings?state=DRAFT").items()).hasSize(2);
        assertThat(person.get("/listings?state=PUBLISHED").items()).hasSize(1);
        person.get("/listings?state=LOST").blames("state");
        Api.asNobody().get("/listings").isProblem(401);
    }

    @Test
    void firstListing_writtenByManyAtOnce_makesOneAdvertiser() {
        List<Answer> answers = AtOnce.call(8, number -> agent.post("/listings", Agency.villa()));

        assertThat(AtOnce.statuses(answers)).containsEntry(201, 8L);
        assertThat(answers)
                .extracting(answer -> answer.json().getJsonObject("advertiser").getString("id"))
                .containsOnly(
                        answers.getFirst().json().getJsonObject("advertiser").getString("id"));
    }

    @Test
    void delete_removesItForEverybody() {
        String path = Agency.published(agent);

        agent.delete(path).is(204);

        agent.get(path).isProblem(404);
        Api.asNobody().get(path).isProblem(404);
        agent.delete(path).isProblem(404);
        agent.post(path + "/publish").isProblem(404);
        agent.put(path, Agency.villa()).isProblem(404);
        assertThat(agent.get("/listings").items()).isEmpty();
        assertThat(agent.get("/listings?state=ARCHIVED").items()).isEmpty();
    }

    @Test
    void created_withTheSameKeyTwice_isOne() {
        String key = UUID.randomUUID().toString();

        Answer first = agent.once(key).post("/listings", Agency.villa()).is(201);
        Answer second = agent.once(key).post("/listings", Agency.villa()).is(201);

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(agent.get("/listings").items()).hasSize(1);
    }
}
