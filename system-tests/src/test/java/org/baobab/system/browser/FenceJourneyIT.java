package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** A manager draws a zone, somebody else changes it meanwhile, a vehicle enters it, and the manager sees it happen. */
class FenceJourneyIT extends ClientTest {
    private static final String PATH = "/fleet/geofences";

    private final Person manager = Company.founded().owner();

    @Test
    void zone_isDrawn_keptAgainstAnother_andWhoEntersIsSeenAtOnce() {
        JsonObject vehicle = vehicle();
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(manager);
            visit.open("/organizations");
            visit.leaveBy(visit.page().locator("[id$=':open']").first());
            draw(visit);
            JsonObject zone = manager.api().get(PATH).is(200).items().getFirst();
            assertThat(ring(zone)).hasSize(5);
            overtake(visit, zone);
            watch(visit, vehicle, ring(zone));
            limit(visit, vehicle);
        }
    }

    private void draw(Visit visit) {
        Page page = visit.page();
        visit.open(PATH + "/detail");
        ready(page);
        tap(page, 0.3, 0.3);
        tap(page, 0.7, 0.7);
        tap(page, 0.7, 0.3);
        tap(page, 0.3, 0.7);
        page.locator("[data-draw-finish]").click();
        assertThat(page.locator("[data-draw-said]")).containsText("se croise");
        page.locator("[data-draw-clear]").click();
        tap(page, 0.3, 0.3);
        tap(page, 0.7, 0.3);
        tap(page, 0.7, 0.7);
        tap(page, 0.3, 0.7);
        tap(page, 0.2, 0.5);
        page.locator("[data-draw-undo]").click();
        page.locator("[data-draw-finish]").click();
        assertThat(page.locator("[data-draw-said]")).containsText("4 sommets");
        String before = page.locator("#shape").inputValue();
        page.locator(".fence-corner").first().press("ArrowLeft");
        assertThat(page.locator("#shape")).not().hasValue(before);
        visit.fill("name", "Port").choose("kind", "FORBIDDEN").choose("color", "#A65E8C");
        visit.submit("save");
        visit.sees("La zone « Port » est créée.");
    }

    private void overtake(Visit visit, JsonObject zone) {
        Page page = visit.page();
        visit.open(PATH + "/detail?id=" + zone.getString("id"));
        ready(page);
        page.locator(".fence-corner").first().press("ArrowUp");
        String mine = page.locator("#shape").inputValue();
        manager.api()
                .patch(PATH + "/" + zone.getString("id"), Body.of("speedLimitKmh", 30))
                .is(200);
        visit.submit("save");
        visit.sees("Quelqu’un d’autre a enregistré cette zone entre-temps");
        assertThat(page.locator("#shape")).hasValue(mine);
        visit.submit("mine");
        visit.sees("La zone « Port » est enregistrée.");
        assertThat(manager.api().get(PATH + "/" + zone.getString("id")).text("color"))
                .isEqualTo("#A65E8C");
    }

    private void watch(Visit visit, JsonObject vehicle, JsonArray ring) {
        Page page = visit.page();
        visit.open("/fleet/violations");
        visit.sees("Aucune infraction");
        assertThat(page.locator("html[data-live=on]")).hasCount(1);
        double lng = (number(ring, 0, 0) + number(ring, 2, 0)) / 2;
        double lat = (number(ring, 0, 1) + number(ring, 2, 1)) / 2;
        JsonObject point = Body.of(
                "vehicleId", vehicle.getString("id"),
                "at", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                "place", Body.of("lat", lat, "lng", lng),
                "speedKmh", 20);
        manager.api()
                .post("/fleet/positions", Body.of("all", List.of(point)).getJsonArray("all"))
                .is(202);

        Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(vehicle.getString("registration")));
        assertThat(row).containsText("Entrée interdite");
        assertThat(row).containsText("Port");
        row.locator("input[type=text]").fill("Accord du port");
        visit.leaveBy(row.locator("[type=submit]"));
        visit.sees("est traitée");
        assertThat(page.locator("tbody tr").first()).containsText("Accord du port");
    }

    private void limit(Visit visit, JsonObject vehicle) {
        Page page = visit.page();
        String list = page.request()
                .get(page.locator(".exports a[href*='.csv']")
                        .evaluate("a => a.href")
                        .toString())
                .text();
        assertThat(list).contains("ENTERED_FORBIDDEN", "Accord du port", vehicle.getString("registration"));
        visit.open("/fleet/speed-limits");
        visit.fill("generalKmh", "110");
        visit.leaveBy(page.locator("#save"));
        visit.sees("La limite générale est de 110 km/h.");
        visit.choose("vehicleId", vehicle.getString("id")).fill("limitKmh", "999");
        page.locator("#set").click();
        assertThat(page.locator("#limitKmh-error")).containsText("300");
        visit.fill("limitKmh", "80");
        visit.leaveBy(page.locator("#set"));
        visit.sees("est de 80 km/h.");
        assertThat(manager.api().get("/fleet/speed-limits").json().getJsonArray("vehicles"))
                .hasSize(1);
        visit.leaveBy(page.locator("[id$=':remove']"));
        visit.sees("suit de nouveau la limite générale");
        assertThat(manager.api().get("/fleet/speed-limits").is(200).json().getInt("generalKmh"))
                .isEqualTo(110);
    }

    private JsonObject vehicle() {
        return manager.api()
                .post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration", Fresh.word(),
                                "brand", "Renault",
                                "model", "Master",
                                "year", 2020,
                                "kind", "VAN",
                                "fuel", "DIESEL",
                                "odometerKm", 10))
                .is(201)
                .json();
    }

    private static void ready(Page page) {
        page.locator("[data-draw-ready]").waitFor();
    }

    private static void tap(Page page, double right, double down) {
        Locator ground = page.locator("#draw-map .map-ground");
        BoundingBox box = ground.boundingBox();
        page.mouse().click(box.x + box.width * right, box.y + box.height * down);
    }

    private static JsonArray ring(JsonObject zone) {
        return zone.getJsonObject("area").getJsonArray("coordinates").getJsonArray(0);
    }

    private static double number(JsonArray ring, int corner, int part) {
        return ring.getJsonArray(corner).getJsonNumber(part).doubleValue();
    }
}
