package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.UUID;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** What an operator does at the desk. */
@Isolated("stops queues that others work through")
class DeskIT extends ClientTest {
    private final Person admin = Person.administrator();
    private final Api api = admin.api();

    @Test
    void queue_paused_andResumed() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/queues");
            confirm(visit, queue(visit, "export").locator("[id$=':pause']"));
            assertThat(queue(visit, "export").textContent()).contains("En pause");
            assertThat(api.get("/ops/queues/export").is(200).json().getBoolean("paused"))
                    .isTrue();

            visit.leaveBy(queue(visit, "export").locator("[id$=':resume']"));
            assertThat(api.get("/ops/queues/export").is(200).json().getBoolean("paused"))
                    .isFalse();
            visit.wasClean();
        }
    }

    @Test
    void probes_sentFromThePage_areSeenMovingWithoutReloading() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/queues");
            visit.page().locator("[data-dialog=probeDialog]").click();
            visit.choose("probed", "media").fill("count", "7").submit("send");
            visit.sees("7 essais envoyés");

            visit.page().evaluate("window.isTheOldPage = true");
            api.post("/ops/queues/media/pause").is(204);
            try {
                queue(visit, "media").getByText("En pause").first().waitFor();
            } finally {
                api.post("/ops/queues/media/resume").is(204);
            }
            assertThat((Boolean) visit.page().evaluate("window.isTheOldPage === true"))
                    .isTrue();
            visit.wasClean();
        }
    }

    @Test
    void task_thatFailed_isReadAndRetried() {
        String batch = api.post("/ops/queues/pdf/probe", Body.of("count", 1, "permanent", true))
                .is(202)
                .text("batchId");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/tasks?batchId=" + batch);
            visit.page().locator(".badge.danger").first().waitFor();
            visit.page().locator("td a").first().click();
            visit.sees("This probe was sent to fail for good");
            assertThat(visit.page().locator(".code-box").first().textContent()).contains("\"permanent\": true");
            api.post("/ops/queues/pdf/pause").is(204);
            try {
                confirm(visit, visit.page().locator("[id='task:retry']"));
                visit.sees("La tâche recommence");
                confirm(visit, visit.page().locator("[id='task:cancel']"));
                visit.sees("La tâche est annulée");
            } finally {
                api.post("/ops/queues/pdf/resume").is(204);
            }
            assertThat(api.get("/ops/tasks?batchId=" + batch)
                            .is(200)
                            .items()
                            .getFirst()
                            .getString("state"))
                    .isEqualTo("CANCELLED");
            visit.wasClean();
        }
    }

    @Test
    void filters_areInTheAddress() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/tasks");
            visit.choose("state", "FAILED").choose("queue", "high");
            visit.leaveBy(visit.page().locator(".filters button"));

            assertThat(visit.page().url()).contains("state=FAILED").contains("queue=high");
            assertThat(visit.page().locator("#state").inputValue()).isEqualTo("FAILED");
            assertThat(visit.open("/ops/tasks/detail?id=" + UUID.randomUUID()).status())
                    .isEqualTo(404);
        }
    }

    private static Locator queue(Visit visit, String name) {
        return visit.page().locator("[aria-labelledby=queue-" + name + "]");
    }

    private static void confirm(Visit visit, Locator button) {
        button.click();
        visit.leaveBy(visit.page().locator(".ui-confirmdialog-yes"));
    }
}
