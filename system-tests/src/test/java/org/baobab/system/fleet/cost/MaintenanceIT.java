package org.baobab.system.fleet.cost;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.system.chores.Desk;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Body;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class MaintenanceIT extends ClientTest {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Africa/Algiers"));
    private static final String PATH = "/fleet/maintenance";

    private final Park park = Park.founded();

    @Test
    void plan_isDueByWhateverComesFirst_andFollowsTheContract() {
        Api agent = park.member("AGENT");
        UUID vehicle = park.vehicle(51_500);
        JsonObject wish = Body.of(
                "vehicleId",
                vehicle.toString(),
                "name",
                "Vidange",
                "everyMonths",
                12,
                "everyKm",
                10_000,
                "lastDoneOn",
                TODAY.minusMonths(2).toString(),
                "lastDoneKm",
                42_000);

        Answer created = agent.post(PATH, wish).is(201);

        JsonObject plan = created.json();
        assertThat(plan.getString("dueOn"))
                .isEqualTo(TODAY.minusMonths(2).plusMonths(12).toString());
        assertThat(plan.getInt("dueKm")).isEqualTo(52_000);
        assertThat(plan.getInt("kmLeft")).isEqualTo(500);
        assertThat(plan.getString("stage")).as("500 km are less than 1,000").isEqualTo("SOON");
        String path = created.location();
        agent.with("If-None-Match", created.needHeader("ETag")).get(path).is(304);
        assertThat(agent.patch(path, Body.of("everyKm", 9000)).is(200).text("stage"))
                .as("a rhythm of 9,000 km has passed since")
                .isEqualTo("OVERDUE");
        agent.seen(created.needHeader("ETag")).put(path, wish).isProblem(412);
        assertThat(agent.put(path, wish).is(200).text("stage")).isEqualTo("SOON");

        Answer done = agent.post(path + "/done", Body.of("odometerKm", 51_800, "note", "Garage Benali"))
                .is(200);
        assertThat(done.json().getInt("dueKm")).isEqualTo(61_800);
        assertThat(done.text("dueOn")).isEqualTo(TODAY.plusMonths(12).toString());
        assertThat(done.text("stage")).isEqualTo("LATER");
        assertThat(park.seen(vehicle).json().getInt("odometerKm")).isEqualTo(51_800);
        JsonObject round = agent.get(path + "/history").is(200).items().getFirst();
        assertThat(round.getInt("doneKm")).isEqualTo(51_800);
        assertThat(round.getInt("wasDueKm")).isEqualTo(52_000);
        assertThat(round.getString("resetBy")).isEqualTo(done.text("resetBy"));

        agent.post(PATH, Body.without(Body.without(wish, "everyMonths"), "everyKm"))
                .blames("dueOn");
        agent.post(PATH, Body.with(wish, "everyDays", 30)).blames("everyDays");
        agent.post(PATH, Body.with(wish, "vehicleId", UUID.randomUUID().toString()))
                .blames("vehicleId");
        agent.post(PATH, Body.with(wish, "name", " ")).blames("name");
        agent.post(path + "/done", Body.of("doneOn", TODAY.plusDays(1).toString()))
                .blames("doneOn");
        Park.founded().owner().get(path).isProblem(404);
        park.member("VIEWER").delete(path).isProblem(403);
        agent.delete(path).is(204);
    }

    @Test
    void due_isTheMostUrgentFirst_andWhatIsDoneOnceRests() {
        Api owner = park.owner();
        UUID vehicle = park.vehicle(20_000);
        String late =
                once(owner, vehicle, "Courroie", "dueOn", TODAY.minusDays(1).toString());
        String today = once(owner, vehicle, "Freins", "dueKm", 20_000);
        String soon = once(owner, vehicle, "Pneus", "dueOn", TODAY.plusDays(20).toString());
        once(owner, vehicle, "Bougies", "dueOn", TODAY.plusDays(200).toString());

        Answer due = owner.get(PATH + "/due?vehicleId=" + vehicle).is(200);

        assertThat(due.items())
                .extracting(each -> each.getString("stage"))
                .containsExactly("OVERDUE", "DUE", "SOON", "LATER");
        assertThat(due.json().getJsonObject("counts"))
                .isEqualTo(Body.of("LATER", 1, "SOON", 1, "DUE", 1, "OVERDUE", 1));
        assertThat(owner.get(PATH + "?stage=SOON&vehicleId=" + vehicle).is(200).items())
                .extracting(each -> each.getString("id"))
                .containsExactly(soon, today, late);
        Answer done = owner.post(PATH + "/" + late + "/done", Body.of()).is(200);
        assertThat(done.json().getBoolean("active")).isFalse();
        owner.post(PATH + "/" + late + "/done", Body.of()).isProblem(409, "plan-resting");
    }

    @Test
    void reminder_isSentOnceForEachStage_andAgainInTheNextRound() {
        Person owner = park.company().owner();
        UUID vehicle = park.vehicle(20_000);
        String plan = once(owner.api(), vehicle, "Distribution", "dueKm", 20_500);
        Desk desk = new Desk();

        Desk.completed(desk.run("fleet-reminders"));
        Desk.completed(desk.run("fleet-reminders"));

        Inbox.of(owner.email()).about("bientôt à faire");
        assertThat(reminders(owner)).hasSize(1);
        owner.api()
                .patch("/fleet/vehicles/" + vehicle, Body.of("odometerKm", 21_000))
                .is(200);
        Desk.completed(desk.run("fleet-reminders"));
        Inbox.of(owner.email()).about("en retard");
        assertThat(reminders(owner)).hasSize(2);
        assertThat(owner.api().get(PATH + "/" + plan).is(200).text("stage")).isEqualTo("OVERDUE");
    }

    private static List<String> reminders(Person owner) {
        return Inbox.of(owner.email()).messages().stream()
                .map(message -> message.getString("subject", ""))
                .filter(subject -> subject.contains("Distribution"))
                .toList();
    }

    @Test
    void template_givesEachVehicleOfItsKindAPlanOnce() {
        Api owner = park.owner();
        UUID there = park.vehicle("BUS", 90_000);
        JsonObject wish = Body.of("vehicleKind", "BUS", "name", "Contrôle des freins", "everyDays", 90, "softDays", 10);
        Answer template = owner.post("/fleet/maintenance-templates", wish).is(201);

        UUID later = park.vehicle("BUS", 10);
        Answer applied = owner.post(template.location() + "/apply").is(200);

        assertThat(applied.json().getInt("plans"))
                .as("the one that came later has it")
                .isEqualTo(1);
        assertThat(owner.post(template.location() + "/apply").is(200).json().getInt("plans"))
                .isZero();
        for (UUID bus : List.of(there, later)) {
            JsonObject plan =
                    owner.get(PATH + "?vehicleId=" + bus).is(200).items().getFirst();
            assertThat(plan.getString("name")).isEqualTo("Contrôle des freins");
            assertThat(plan.getString("dueOn")).isEqualTo(TODAY.plusDays(90).toString());
        }
        assertThat(owner.get(template.location()).is(200).json().getInt("vehicles"))
                .isEqualTo(2);
        owner.post("/fleet/maintenance-templates", Body.without(wish, "everyDays"))
                .blames("everyMonths");
        owner.delete(template.location()).is(204);
        assertThat(owner.get(PATH + "?vehicleId=" + there).is(200).items()).hasSize(1);
    }

    @Test
    void workOrder_takesTheVehicleIn_bringsItBack_resetsItsPlan_andMakesTheExpense() {
        Api agent = park.member("AGENT");
        UUID vehicle = park.vehicle(30_000);
        String plan = agent.post(
                        PATH,
                        Body.of(
                                "vehicleId",
                                vehicle.toString(),
                                "name",
                                "Vidange",
                                "everyKm",
                                10_000,
                                "lastDoneKm",
                                20_000))
                .is(201)
                .text("id");
        JsonObject wish = Body.of(
                "vehicleId",
                vehicle.toString(),
                "title",
                "Vidange et filtres",
                "planIds",
                List.of(plan),
                "workshop",
                "Garage Benali",
                "lines",
                List.of(
                        Body.of(
                                "kind",
                                "PART",
                                "description",
                                "Huile",
                                "quantity",
                                5,
                                "unitPrice",
                                1600,
                                "vatRate",
                                19),
                        Body.of("kind", "LABOUR", "description", "Pose", "unitPrice", 3000, "vatRate", 9)));
        Answer created = agent.post("/fleet/work-orders", wish).is(201);
        String path = created.location();
        assertThat(created.json().getInt("number")).isPositive();
        assertThat(created.text("kind")).isEqualTo("MAINTENANCE");
        assertThat(created.json().getJsonObject("gross").getInt("amount")).isEqualTo(9520 + 3270);

        agent.post(path + "/start").is(200);
        assertThat(park.seen(vehicle).text("status")).isEqualTo("MAINTENANCE");
        agent.post(path + "/start").isProblem(409, "work-order-state");
        agent.delete(path).isProblem(409, "work-order-state");
        List<Answer> answers = AtOnce.call(4, i -> agent.post(path + "/finish", Body.of("odometerKm", 30_100)));

        assertThat(AtOnce.statuses(answers)).isEqualTo(Map.of(200, 1L, 409, 3L));
        assertThat(park.seen(vehicle).text("status")).isEqualTo("AVAILABLE");
        assertThat(park.seen(vehicle).json().getInt("odometerKm")).isEqualTo(30_100);
        assertThat(agent.get(PATH + "/" + plan).is(200).json().getInt("dueKm")).isEqualTo(40_100);
        assertThat(agent.get(PATH + "/" + plan + "/history")
                        .is(200)
                        .items()
                        .getFirst()
                        .getString("workOrderId"))
                .isEqualTo(created.text("id"));
        List<JsonObject> expenses =
                agent.get("/fleet/expenses?vehicleId=" + vehicle).is(200).items();
        assertThat(expenses).hasSize(1);
        assertThat(expenses.getFirst().getString("kind")).isEqualTo("MAINTENANCE");
        assertThat(expenses.getFirst().getJsonObject("net").getInt("amount")).isEqualTo(11_000);
        assertThat(expenses.getFirst().getJsonObject("vat").getInt("amount")).isEqualTo(1520 + 270);
        assertThat(expenses.getFirst()).doesNotContainKey("vatRate");
        agent.patch(path, Body.of("title", "x")).isProblem(409, "work-order-state");

        String other = agent.post("/fleet/work-orders", Body.without(Body.without(wish, "lines"), "planIds"))
                .is(201)
                .location();
        agent.post(other + "/start").is(200);
        assertThat(agent.post(other + "/cancel").is(200).text("state")).isEqualTo("CANCELLED");
        assertThat(park.seen(vehicle).text("status")).isEqualTo("AVAILABLE");
        agent.post(
                        "/fleet/work-orders",
                        Body.with(wish, "vehicleId", park.vehicle(1).toString()))
                .blames("planIds");
        Park.founded().owner().get(path).isProblem(404);
    }

    private static String once(Api who, UUID vehicle, String name, String field, Object due) {
        return who.post(PATH, Body.of("vehicleId", vehicle.toString(), "name", name, field, due))
                .is(201)
                .text("id");
    }
}
