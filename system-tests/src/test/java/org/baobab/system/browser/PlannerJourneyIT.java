package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.baobab.system.client.Garage.ASSIGNMENTS;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import jakarta.json.JsonObject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.baobab.system.client.Body;
import org.baobab.system.client.Garage;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** The planner as a fleet manager uses it: by the mouse, by the keyboard, and on a telephone. */
class PlannerJourneyIT extends ClientTest {
    private static final LocalDate DAY = LocalDate.now(ZoneOffset.UTC).plusDays(3);
    private static final String PAGE = "/fleet/planner?view=DAY&day=" + DAY;

    private final Garage garage = Garage.founded();
    private final UUID first = garage.vehicle();
    private final UUID second = garage.vehicle();
    private final UUID driver = garage.driver();
    private final String morning = plan(first, driver, 8, 10);
    private final String other = plan(first, garage.driver(), 14, 16);

    private String plan(UUID vehicle, UUID by, int from, int to) {
        JsonObject wish = Body.of("vehicleId", vehicle, "driverId", by, "startsAt", at(from), "endsAt", at(to));
        return garage.owner().post(ASSIGNMENTS, wish).is(201).location();
    }

    private void enter(Visit visit) {
        visit.signIn(garage.company().owner());
        visit.open("/organizations");
        visit.leaveBy(visit.page().locator("[id$=':open']").first());
    }

    private static String at(int hour) {
        return DAY.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.UTC).toString();
    }

    private String start(String path) {
        return garage.owner().get(path).is(200).text("startsAt");
    }

    private static Locator bar(Visit visit, String path) {
        return visit.page().locator(".bar-item[data-id='" + path.substring(path.lastIndexOf('/') + 1) + "']");
    }

    /** The page may be drawing it anew: then it has none for a moment. */
    private static BoundingBox placeOf(Locator each) {
        return await().pollInSameThread().until(each::boundingBox, Objects::nonNull);
    }

    /** By some hours of the shown day, and some rows down. */
    private static void drag(Visit visit, Locator bar, double hours, Locator row) {
        BoundingBox box = placeOf(bar);
        BoundingBox lane = placeOf(visit.page().locator(".planner-lane").first());
        double x = box.x + box.width / 2;
        double y = box.y + box.height / 2;
        BoundingBox target = row == null ? null : placeOf(row);
        visit.page().mouse().move(x, y);
        visit.page().mouse().down();
        visit.page().mouse().move(x + 10, y);
        visit.page().mouse().move(x + hours * lane.width / 24, target == null ? y : target.y + target.height / 2);
        visit.page().mouse().up();
    }

    @Test
    void manager_movesStretchesAndHandsOn_andIsToldAtOnceWhatOverlaps() {
        try (Visit visit = Visit.inFrench()) {
            enter(visit);
            visit.open(PAGE);
            assertThat(bar(visit, morning)).isVisible();
            assertThat(Axe.findings(visit.page())).isEmpty();

            drag(visit, bar(visit, morning), 2, null);
            assertThat(visit.page().locator("#planner-done")).isVisible();
            assertThat(start(morning)).isEqualTo(at(10));
            visit.page().locator("#planner-done button").click();
            assertThat(visit.page().locator("#planner-done")).isHidden();
            assertThat(bar(visit, morning)).hasAttribute("aria-label", Pattern.compile("08:00"));

            drag(visit, bar(visit, morning), 6, null);
            assertThat(visit.page().locator("#planner-bad")).containsText("est déjà avec");

            drag(visit, bar(visit, morning), 6, visit.page().locator(".planner-row[data-vehicle='" + second + "']"));
            assertThat(visit.page().locator("#planner-done")).isVisible();
            assertThat(garage.owner().get(morning).text("vehicleId")).isEqualTo(second.toString());
            assertThat(start(morning)).isEqualTo(at(14));

            // Somebody else at the same time: the page hears of it.
            garage.owner().post(other + "/cancel").is(200);
            assertThat(bar(visit, other)).hasCount(0);

            // A week leaves two hours no room for words: colour, and all of it for who asks.
            visit.open("/fleet/planner?view=WEEK&day=" + DAY);
            assertThat(bar(visit, morning)).hasText("");
            assertThat(bar(visit, morning)).hasAttribute("aria-label", Pattern.compile("14:00"));
            drag(visit, bar(visit, morning), (DAY.getDayOfWeek() == DayOfWeek.SUNDAY ? -24 : 24) / 7.0, null);
            assertThat(visit.page().locator("#planner-done")).isVisible();
            assertThat(start(morning)).isNotEqualTo(at(14)).endsWith("T14:00:00Z");
            visit.wasClean();
        }
    }

    @Test
    void keyboard_doesTheSame_andTheFormToo() {
        try (Visit visit = Visit.inFrench()) {
            enter(visit);
            visit.open(PAGE);
            Locator bar = bar(visit, morning);
            bar.focus();
            bar.press("ArrowRight");
            bar.press("ArrowRight");
            bar.press("Shift+ArrowRight");
            bar.press("Enter");
            assertThat(visit.page().locator("#planner-done")).isVisible();
            assertThat(start(morning)).isEqualTo(at(9));

            visit.leaveBy(bar(visit, morning));
            visit.sees("Rien n’est encore signé");
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.leaveBy(visit.page().locator("a[href^='/fleet/assignments/edit']"));
            visit.fill("startsAt", DAY + "T14:30")
                    .fill("endsAt", DAY + "T15:30")
                    .submit("save");
            visit.sees("est déjà pris du");
            visit.fill("startsAt", DAY + "T11:00")
                    .fill("endsAt", DAY + "T12:00")
                    .submit("save");
            visit.sees("est modifiée");
            assertThat(start(morning)).isEqualTo(at(11));
            visit.wasClean();
        }
    }

    @Test
    void telephone_showsTheDayAsAList() {
        try (Visit visit = Visit.as(new View(390, 844, "fr", "light"))) {
            enter(visit);
            visit.open(PAGE);

            assertThat(visit.page().locator("#planner")).isHidden();
            assertThat(visit.page().locator(".rows li")).hasCount(2);
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.wasClean();
        }
    }
}
