package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What currencies are worth, and who says so. */
@Isolated("the rates are everybody's")
class ExchangeRatesIT extends ClientTest {
    private final Api operator = Person.administrator().api();

    @Test
    void rates_areForEverybody() {
        Map<String, JsonObject> rates = rates();

        assertThat(rates).containsKeys("GNF", "XOF", "EUR", "USD", "GBP", "DZD", "MAD");
        assertThat(rates.get("GNF").getInt("rate")).isEqualTo(1);
        assertThat(rates.values())
                .allSatisfy(rate -> assertThat(rate.getString("base")).isEqualTo("GNF"));
    }

    @Test
    void set_isForOperators_withinReason() {
        operator.get("/ops/exchange-rates/MAD").is(200);
        Api person = Person.registered().api();
        person.put("/ops/exchange-rates/MAD", Body.of("rate", 1)).isProblem(403);
        Api.asNobody().put("/ops/exchange-rates/MAD", Body.of("rate", 1)).isProblem(401);

        operator.put("/ops/exchange-rates/MAD", Body.of("rate", 0)).blames("rate");
        operator.put("/ops/exchange-rates/MAD", Body.of("rate", -3)).blames("rate");
        operator.put("/ops/exchange-rates/MAD", Body.of("rate", 1e12)).blames("rate");
        operator.put("/ops/exchange-rates/MAD", Body.of()).blames("rate");
        operator.put("/ops/exchange-rates/XXX", Body.of("rate", 1)).isProblem(404);
        operator.put("/ops/exchange-rates/mad", Body.of("rate", 1)).isProblem(404);
        operator.put("/ops/exchange-rates/GNF", Body.of("rate", 2)).isProblem(409, "exchange-rate-base");
    }

    @Test
    void set_whileSomebodyElseDid_isStale() {
        String seen = operator.get("/ops/exchange-rates/GBP").is(200).needHeader("ETag");
        operator.seen(seen)
                .put("/ops/exchange-rates/GBP", Body.of("rate", 11_460.25))
                .is(200);

        operator.seen(seen)
                .put("/ops/exchange-rates/GBP", Body.of("rate", 11_470))
                .isProblem(412);

        assertThat(rates().get("GBP").getJsonNumber("rate").doubleValue()).isEqualTo(11_460.25);
    }

    @Test
    void set_ofANewCurrency_opensItToPrices() {
        Api agent = Agency.founded().owner();
        JsonObject inLeones = Body.with(Agency.villa(), "price", Agency.money(25_000, "SLE"));
        Answer before = agent.post("/listings", inLeones);
        if (before.status() != 201) {
            before.blames("price.currency");
        }

        Answer set =
                operator.put("/ops/exchange-rates/SLE", Body.of("rate", 380)).is(200);

        assertThat(set.text("currency")).isEqualTo("SLE");
        agent.post("/listings", inLeones).is(201);
    }

    /** The task of the conversion says how many listings it wrote. */
    @Test
    void set_convertsThePricesThatAreInIt() {
        Api agent = Agency.founded().owner();
        agent.post("/listings", Body.with(Agency.villa(), "price", Agency.money(1_000, "DZD")))
                .is(201);
        agent.post("/listings", Body.with(Agency.villa(), "price", Agency.money(2_000, "DZD")))
                .is(201);
        double rate = rates().get("DZD").getJsonNumber("rate").doubleValue() + 0.25;

        operator.put("/ops/exchange-rates/DZD", Body.of("rate", rate)).is(200);

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            JsonObject task =
                    operator.get("/ops/tasks?kind=listings.convert-prices&state=DONE").is(200).items().stream()
                            .map(item -> operator.get("/tasks/" + item.getString("id"))
                                    .is(200)
                                    .json())
                            .filter(item ->
                                    "DZD".equals(item.getJsonObject("result").getString("currency")))
                            .findFirst()
                            .orElseThrow(AssertionError::new);
            assertThat(task.getJsonObject("result").getInt("listings")).isGreaterThanOrEqualTo(2);
        });
    }

    private static Map<String, JsonObject> rates() {
        return Api.asNobody().get("/exchange-rates").is(200).items().stream()
                .collect(Collectors.toMap(rate -> rate.getString("currency"), rate -> rate));
    }
}
