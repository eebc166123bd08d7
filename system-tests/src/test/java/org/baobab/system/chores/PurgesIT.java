package org.baobab.system.chores;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

/** The trail by its retention, and documents that are to go for good. */
class PurgesIT extends ClientTest {
    private static final String LINES = "SELECT count(*) FROM audit_entry WHERE organization_id = ?";
    private static final Duration YEAR = Duration.ofDays(365);

    private final Company company = Company.founded();
    private final Desk desk = new Desk();

    @Test
    void trail_goesAfterThreeYears_andAfterFiveWhereItTellsOfRights() {
        UUID organization = UUID.randomUUID();
        line(organization, "document.stored", YEAR.multipliedBy(3).plusDays(2));
        line(organization, "member.added", YEAR.multipliedBy(3).plusDays(2));
        line(organization, "member.added", YEAR.multipliedBy(5).plusDays(2));
        line(organization, "document.stored", YEAR);

        Desk.completed(desk.run("prune-audit"));

        assertThat(Rows.count(LINES, organization)).isEqualTo(2);
        assertThat(Rows.count(LINES + " AND action = 'member.added'", organization))
                .isEqualTo(1);
    }

    @Test
    void trail_thatStumbles_goesOnAtItsCheckpoint() {
        UUID organization = UUID.randomUUID();
        UUID stubborn = UUID.randomUUID();
        for (int i = 0; i < 3; i++) {
            line(organization, "document.stored", YEAR.multipliedBy(4).minusDays(i));
        }
        line(stubborn, "document.stored", YEAR.multipliedBy(3).plusDays(1));
        JsonObject failed;
        try (Stumble stone = Stumble.over("audit_entry", "DELETE", "organization_id", stubborn)) {
            failed = desk.run("prune-audit");
            assertThat(failed.getString("status")).as("%s", stone).isEqualTo("FAILED");
        }

        Desk.completed(desk.restarted(failed));

        assertThat(Rows.count(LINES, organization) + Rows.count(LINES, stubborn))
                .isZero();
    }

    @Test
    void documents_deletedLongAgo_goForGood_andOneInTheWayIsMadeUpByTheRestart() {
        UUID gone = deletedLongAgo();
        UUID stubborn = deletedLongAgo();
        JsonObject failed;
        try (Stumble stone = Stumble.over("document", "DELETE", "id", stubborn)) {
            failed = desk.run("purge-documents");
            assertThat(failed.getString("status")).as("%s", stone).isEqualTo("FAILED");
        }
        assertThat(Rows.count("SELECT count(*) FROM document WHERE id = ?", gone))
                .isZero();

        Desk.completed(desk.restarted(failed));

        assertThat(Rows.count("SELECT count(*) FROM document WHERE id = ?", stubborn))
                .isZero();
    }

    private UUID deletedLongAgo() {
        String form =
                "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.txt\"\r\n\r\nold %s\r\n--b--\r\n";
        UUID document = company.owner()
                .api()
                .raw(
                        "POST",
                        "/documents?bucket=documents",
                        "multipart/form-data; boundary=b",
                        form.formatted(Fresh.word()))
                .is(201)
                .id();
        company.owner().api().delete("/documents/" + document).is(204);
        Rows.change("UPDATE document SET deleted_at = now() - interval '31 days' WHERE id = ?", document);
        return document;
    }

    private static void line(UUID organization, String action, Duration age) {
        UUID floor = Ids.floor(Instant.now().minus(age));
        UUID id = new UUID(floor.getMostSignificantBits(), UUID.randomUUID().getLeastSignificantBits());
        Rows.change(
                "INSERT INTO audit_entry (id, organization_id, action, subject_type, details, at)"
                        + " VALUES (?, ?, ?, 'document', '{}', now() - make_interval(days => ?))",
                id,
                organization,
                action,
                (int) age.toDays());
    }
}
