package org.baobab.system.fleet.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.fleet.cost.Park.dinars;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Form;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class ExpensesIT extends ClientTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final String PATH = "/fleet/expenses";

    private final Park park = Park.founded();

    @Test
    void expense_isExact_hasReceipts_andFollowsTheContract() {
        Api agent = park.member("AGENT");
        UUID vehicle = park.vehicle(51_000);
        String receipt = new Form()
                .file("file", "recu.pdf", "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF")
                .post(agent, "/documents?bucket=documents")
                .is(201)
                .text("id");
        JsonObject wish = Body.of(
                "vehicleId",
                vehicle.toString(),
                "kind",
                "FUEL",
                "date",
                TODAY.toString(),
                "amount",
                dinars(1000),
                "vatRate",
                19,
                "litres",
                34.5,
                "odometerKm",
                51_420,
                "station",
                "Naftal Hydra",
                "documentIds",
                List.of(receipt));

        Answer created = agent.post(PATH, wish).is(201);

        JsonObject body = created.json();
        assertThat(body.getJsonObject("net")).isEqualTo(Body.of("amount", json("840.34"), "currency", "DZD"));
        assertThat(body.getJsonObject("vat")).isEqualTo(Body.of("amount", json("159.66"), "currency", "DZD"));
        assertThat(body.getJsonObject("gross").getInt("amount")).isEqualTo(1000);
        assertThat(body.getString("state")).isEqualTo("SUBMITTED");
        assertThat(body.getBoolean("fullTank")).isTrue();
        assertThat(body.getJsonArray("documentIds").getString(0)).isEqualTo(receipt);
        assertThat(park.seen(vehicle).json().getInt("odometerKm")).isEqualTo(51_420);
        String path = created.location();
        assertThat(agent.get(path).is(200).json()).isEqualTo(body);
        agent.with("If-None-Match", created.needHeader("ETag")).get(path).is(304);

        Answer patched = agent.seen(created.needHeader("ETag"))
                .patch(path, Body.of("amount", Body.of("amount", 1190), "note", "corrigé"))
                .is(200);
        assertThat(patched.json().getJsonObject("net").getInt("amount")).isEqualTo(1000);
        assertThat(patched.json().getInt("litres")).isEqualTo(34);
        agent.seen(created.needHeader("ETag")).put(path, wish).isProblem(412);
        Answer untaxed = agent.put(path, Body.with(Body.with(wish, "taxIncluded", false), "amount", dinars(1000)))
                .is(200);
        assertThat(untaxed.json().getJsonObject("gross").getInt("amount")).isEqualTo(1190);

        agent.post(PATH, Body.with(wish, "amount", dinars("douze"))).blames("amount.amount");
        agent.post(PATH, Body.with(wish, "amount", dinars(json("1.234")))).blames("amount.amount");
        agent.post(PATH, Body.with(wish, "amount", dinars(0))).blames("amount.amount");
        agent.post(PATH, Body.with(wish, "date", TODAY.plusDays(2).toString())).blames("date");
        agent.post(PATH, Body.with(wish, "vehicleId", UUID.randomUUID().toString()))
                .blames("vehicleId");
        agent.post(
                        PATH,
                        Body.with(wish, "documentIds", List.of(UUID.randomUUID().toString())))
                .blames("documentIds");
        agent.post(PATH, Body.with(wish, "kind", "TOLL")).blames("litres");
        agent.post(PATH, Body.with(wish, "kind", "BRIBE")).blames("kind");
        agent.post(PATH, Body.with(wish, "vatRate", 101)).blames("vatRate");
        park.member("VIEWER").post(PATH, wish).isProblem(403);
        Park.founded().owner().get(path).isProblem(404);
        agent.delete(path).is(204);
        agent.get(path).isProblem(404);
    }

    @Test
    void approval_isForAnotherManager_locks_andARejectionIsToldAndMended() {
        Person manager = park.company().member("MANAGER");
        Person agent = park.company().member("AGENT");
        UUID vehicle = park.vehicle(10_000);
        String own = submitted(manager.api(), vehicle, "TOLL", 200, TODAY).location();
        String path = submitted(agent.api(), vehicle, "REPAIR", 45_000, TODAY).location();

        manager.api().post(own + "/approve").isProblem(403, "expense-own");
        agent.api().post(path + "/approve").isProblem(403);
        manager.api().post(path + "/reject", Body.of("reason", " ")).blames("reason");
        Answer rejected = manager.api()
                .post(path + "/reject", Body.of("reason", "Le reçu est illisible."))
                .is(200);
        assertThat(rejected.text("state")).isEqualTo("REJECTED");
        assertThat(Inbox.of(agent.email()).about("illisible").getString("text")).contains("000,00");
        assertThat(gross(park.owner().get(PATH + "/totals?vehicleId=" + vehicle).is(200)))
                .as("what is rejected counts nowhere")
                .isEqualByComparingTo("200");

        assertThat(agent.api()
                        .patch(path, Body.of("note", "nouveau reçu"))
                        .is(200)
                        .text("state"))
                .isEqualTo("SUBMITTED");
        Answer approved = manager.api().post(path + "/approve").is(200);
        assertThat(approved.text("state")).isEqualTo("APPROVED");
        assertThat(approved.text("decidedBy")).isEqualTo(manager.id().toString());
        manager.api().post(path + "/approve").isProblem(409, "expense-decided");
        agent.api().patch(path, Body.of("note", "x")).isProblem(409, "expense-approved");
        park.owner().delete(path).isProblem(409, "expense-approved");
        park.owner().delete("/fleet/vehicles/" + vehicle).isProblem(409, "vehicle-in-use");

        Park alone = Park.founded();
        String alones =
                submitted(alone.owner(), alone.vehicle(0), "TAX", 6000, TODAY).location();
        alone.owner().post(alones + "/approve").is(200);
    }

    @Test
    void totals_addUpByMonthAndKind_inTheOrganisationsCurrency() {
        Api owner = park.owner();
        UUID vehicle = park.vehicle(0);
        UUID other = park.vehicle(0);
        submitted(owner, vehicle, "FUEL", 2380, LocalDate.of(2026, 9, 3));
        submitted(owner, vehicle, "FUEL", 1190, LocalDate.of(2026, 9, 20));
        submitted(owner, vehicle, "TOLL", 119, LocalDate.of(2026, 10, 1));
        submitted(owner, other, "FUEL", 595, LocalDate.of(2026, 9, 8));
        String query = PATH + "/totals?from=2026-09-01&to=2026-10-31";

        JsonObject totals = owner.get(query + "&vehicleId=" + vehicle).is(200).json();

        assertThat(totals.getString("currency")).isEqualTo("DZD");
        assertThat(totals.getJsonArray("items")).hasSize(2);
        JsonObject fuel = totals.getJsonArray("items").getJsonObject(0);
        assertThat(fuel.getString("month")).isEqualTo("2026-09");
        assertThat(fuel.getString("kind")).isEqualTo("FUEL");
        assertThat(fuel.getInt("count")).isEqualTo(2);
        assertThat(fuel.getJsonObject("net").getInt("amount")).isEqualTo(3000);
        assertThat(fuel.getJsonObject("vat").getInt("amount")).isEqualTo(570);
        assertThat(fuel.getJsonObject("gross").getInt("amount")).isEqualTo(3570);
        assertThat(totals.getJsonObject("total").getJsonObject("gross").getInt("amount"))
                .isEqualTo(3689);
        assertThat(totals.getJsonArray("months")).hasSize(2);
        assertThat(totals.getJsonArray("kinds")).hasSize(2);
        assertThat(gross(owner.get(query).is(200))).isEqualByComparingTo("4284");

        Answer euros = owner.post(
                        PATH,
                        Body.of(
                                "vehicleId",
                                other.toString(),
                                "kind",
                                "REPAIR",
                                "amount",
                                Body.of("amount", 100, "currency", "EUR"),
                                "vatRate",
                                20))
                .is(201);
        assertThat(euros.json().getJsonObject("gross").getString("currency")).isEqualTo("EUR");
        BigDecimal converted =
                euros.json().getJsonObject("converted").getJsonNumber("amount").bigDecimalValue();
        assertThat(euros.json().getJsonObject("converted").getString("currency"))
                .isEqualTo("DZD");
        assertThat(converted).isGreaterThan(new BigDecimal("1000"));
        assertThat(gross(owner.get(PATH + "/totals?kind=REPAIR&from=" + TODAY + "&to=" + TODAY)
                        .is(200)))
                .isEqualByComparingTo(converted);
        owner.get(PATH + "/totals?from=2026-10-01&to=2026-09-01").blames("from");
        assertThat(owner.get(PATH + "?vehicleId=" + vehicle + "&kind=FUEL&to=2026-09-10")
                        .is(200)
                        .items())
                .hasSize(1);
    }

    @Test
    void consumption_isFromFullToFull_andMarksWhatIsFarFromUsual() {
        Api owner = park.owner();
        UUID vehicle = park.vehicle(0);
        List<Integer> litres = List.of(50, 70, 72, 69, 71, 110, 70);
        for (int i = 0; i < litres.size(); i++) {
            owner.post(
                            PATH,
                            Body.with(
                                    Body.with(
                                            expense(vehicle, "FUEL", 2000, TODAY.minusDays(30 - i)),
                                            "litres",
                                            litres.get(i)),
                                    "odometerKm",
                                    10_000 + i * 1000))
                    .is(201);
        }

        JsonObject found =
                owner.get("/fleet/vehicles/" + vehicle + "/consumption").is(200).json();

        List<JsonObject> items = found.getJsonArray("items").getValuesAs(JsonObject.class);
        assertThat(items).hasSize(6);
        assertThat(items.getFirst().getJsonNumber("per100Km").doubleValue()).isEqualTo(7.0);
        assertThat(items)
                .extracting(each -> each.getString("outlier", "-"))
                .containsExactly("-", "-", "-", "-", "HIGH", "-");
        assertThat(found.getJsonNumber("usual").doubleValue()).isEqualTo(7.05);
        Park.founded()
                .owner()
                .get("/fleet/vehicles/" + vehicle + "/consumption")
                .isProblem(404);
    }

    @Test
    void budget_warnsTheManagersOnceAt80AndOnceAt100Percent() {
        Person manager = park.company().member("MANAGER");
        UUID vehicle = park.vehicle(0);
        String plate = park.seen(vehicle).text("registration");
        JsonObject wish = Body.of("vehicleId", vehicle.toString(), "period", "MONTH", "amount", dinars(10_000));
        park.member("AGENT").post("/fleet/budgets", wish).isProblem(403);
        Answer budget = manager.api().post("/fleet/budgets", wish).is(201);
        manager.api().post("/fleet/budgets", wish).isProblem(409, "budget-exists");

        submitted(manager.api(), vehicle, "FUEL", 7999, TODAY);
        assertThat(manager.api().get(budget.location()).is(200).text("level")).isEqualTo("INSIDE");
        submitted(manager.api(), vehicle, "FUEL", 1, TODAY);
        submitted(manager.api(), vehicle, "FUEL", 100, TODAY);
        Answer nearly = manager.api().get(budget.location()).is(200);
        assertThat(nearly.text("level")).isEqualTo("NEARLY");
        assertThat(nearly.json().getInt("percent")).isEqualTo(81);
        submitted(manager.api(), vehicle, "TOLL", 5000, TODAY);
        submitted(manager.api(), vehicle, "TOLL", 5000, TODAY);

        Inbox.of(manager.email()).about("100\u202f%");
        assertThat(Inbox.of(manager.email()).messages())
                .extracting(message -> message.getString("subject", ""))
                .filteredOn(subject -> subject.contains(plate))
                .hasSize(2);
        manager.api()
                .put(budget.location(), Body.with(wish, "amount", dinars(50_000)))
                .is(200);
        manager.api().put(budget.location(), Body.with(wish, "period", "YEAR")).blames("period");
        manager.api().delete(budget.location()).is(204);
    }

    private static Answer submitted(Api who, UUID vehicle, String kind, int amount, LocalDate on) {
        return who.post(PATH, expense(vehicle, kind, amount, on)).is(201);
    }

    private static JsonObject expense(UUID vehicle, String kind, int amount, LocalDate on) {
        return Body.of(
                "vehicleId",
                vehicle.toString(),
                "kind",
                kind,
                "date",
                on.toString(),
                "amount",
                dinars(amount),
                "vatRate",
                19,
                "note",
                Fresh.word());
    }

    private static BigDecimal gross(Answer totals) {
        return totals.json()
                .getJsonObject("total")
                .getJsonObject("gross")
                .getJsonNumber("amount")
                .bigDecimalValue();
    }

    private static JsonValue json(String number) {
        return Json.createValue(new BigDecimal(number));
    }
}
