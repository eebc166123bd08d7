package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.client.Garage.ASSIGNMENTS;
import static org.baobab.system.client.Garage.in;
import static org.baobab.system.client.Garage.openEnded;
import static org.baobab.system.client.Garage.wish;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Garage;
import org.baobab.system.client.Inbox;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** What the job makes of assignments whose time is over, or has come. */
class ExpiredAssignmentsIT extends ClientTest {
    private static final String JOB = "process-expired-assignments";

    private final Garage garage = Garage.founded();
    private final Api owner = garage.owner();
    private final Desk desk = new Desk();

    @Test
    void time_ends_begins_frees_andTells() {
        UUID vehicle = garage.vehicle();
        UUID other = garage.vehicle();
        String first = "first-" + UUID.randomUUID() + "@test.baobab.test";
        String second = "second-" + UUID.randomUUID() + "@test.baobab.test";
        Answer over = owner.post(ASSIGNMENTS, wish(vehicle, garage.driver(first, "2035-01-01"), -5, 3))
                .is(201);
        Answer next = owner.post(ASSIGNMENTS, wish(vehicle, garage.driver(second, "2035-01-01"), 3, 9))
                .is(201);
        Answer running =
                owner.post(ASSIGNMENTS, openEnded(other, garage.driver(), -1)).is(201);
        Answer slept = owner.post(ASSIGNMENTS, wish(garage.vehicle(), garage.driver(), 1, 2))
                .is(201);
        passHours(4);

        Desk.completed(desk.run(JOB));
        Desk.completed(desk.run(JOB));

        Answer ended = owner.get(over.location()).is(200);
        assertThat(ended.text("state")).isEqualTo("ENDED");
        assertThat(ended.text("endedAt")).isEqualTo(in(3 - 4));
        assertThat(owner.get(next.location()).text("state")).isEqualTo("ACTIVE");
        assertThat(garage.status(vehicle)).isEqualTo("ASSIGNED");
        assertThat(owner.get(running.location()).text("state")).isEqualTo("ACTIVE");
        assertThat(owner.get(slept.location()).text("state")).isEqualTo("ENDED");
        Inbox.of(first).about("est terminée");
        Inbox.of(second).about("commence");
        assertThat(Inbox.of(first).messages().stream()
                        .filter(letter -> letter.getString("text").contains("est terminée")))
                .hasSize(1);
        assertThat(owner.get(garage.company().path("/audit")).items())
                .filteredOn(line -> line.getString("action").equals("assignment.ended"))
                .hasSize(2);

        passHours(6);
        Desk.completed(desk.run(JOB));

        assertThat(owner.get(next.location()).text("state")).isEqualTo("ENDED");
        assertThat(garage.status(vehicle)).isEqualTo("AVAILABLE");
        assertThat(owner.get("/fleet/vehicles/" + vehicle + "/history").items()).hasSizeGreaterThan(2);
    }

    @Test
    void manyAtOnce_endInAFewStatements_andOnlyOnce() {
        UUID driver = garage.driver();
        List<UUID> vehicles = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            vehicles.add(garage.vehicle());
        }
        // Rows of a past that no interface makes: twelve hundred assignments one after the other, each a second long.
        Rows.change("""
                INSERT INTO fleet_assignment (id, organization_id, vehicle_id, driver_id, starts_at, ends_at, state, created_at, changed_at, version)
                SELECT gen_random_uuid(), ?, ?, ?, now() - interval '1 hour' + i * interval '1 second',
                    now() - interval '1 hour' + (i + 1) * interval '1 second', 'ACTIVE', now(), now(), 0
                FROM generate_series(1, 1200) AS i""", garage.company().id(), vehicles.getFirst(), driver);

        JsonObject run = desk.run(JOB);

        Desk.completed(run);
        assertThat(Rows.count(
                        "SELECT count(*) FROM fleet_assignment WHERE vehicle_id = ? AND state = 'ENDED' AND version = 1",
                        vehicles.getFirst()))
                .isEqualTo(1200);
        assertThat(Rows.count(
                        "SELECT count(*) FROM audit_entry WHERE organization_id = ? AND action = 'assignment.ended'",
                        garage.company().id()))
                .isEqualTo(1200);
    }

    @Test
    void overdue_thatTheJobHasNotReached_isInNobodysWay() {
        UUID vehicle = garage.vehicle();
        Answer over =
                owner.post(ASSIGNMENTS, wish(vehicle, garage.driver(), -5, -1)).is(201);
        assertThat(over.text("state")).isEqualTo("ACTIVE");

        Answer next =
                owner.post(ASSIGNMENTS, openEnded(vehicle, garage.driver(), -1)).is(201);

        assertThat(next.text("state")).isEqualTo("ACTIVE");
        assertThat(owner.get(over.location()).text("state")).isEqualTo("ENDED");
        owner.post(next.location() + "/end", Body.of("odometerKm", 84_001)).is(200);
        assertThat(garage.status(vehicle)).isEqualTo("AVAILABLE");
    }

    private void passHours(int hours) {
        Rows.change("""
                UPDATE fleet_assignment SET starts_at = starts_at - make_interval(hours => ?), ends_at = ends_at - make_interval(hours => ?)
                WHERE organization_id = ? AND state IN ('PLANNED', 'ACTIVE')""", hours, hours, garage.company().id());
    }
}
