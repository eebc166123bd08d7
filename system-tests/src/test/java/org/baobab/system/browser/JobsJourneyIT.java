package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import jakarta.json.JsonObject;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What an operator does with jobs and backups; the job {@code probe} is there for this. */
@ResourceLock("the job probe")
@ResourceLock("backups")
class JobsJourneyIT extends ClientTest {
    private static final double PATIENCE = 60_000;
    private static final String SCHEDULED = "reindex";

    private final Person admin = Person.administrator();
    private final Api api = admin.api();

    @Test
    void job_startedWithParameters_isSeenRunning_andEnding_withoutReloading() {
        Execution.started(api, "probe").ended();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/jobs/detail?name=probe#start");
            visit.fill("rows", "beaucoup").fill("chunk", "0");
            visit.page().locator("#launch-now").click();
            assertThat(visit.page().locator("#rows-error")).containsText("nombre entier");
            assertThat(visit.page().locator("#chunk-error")).not().isEmpty();
            assertThat(visit.page().locator("#rows")).hasValue("beaucoup");

            visit.fill("rows", "3000").fill("chunk", "100").fill("pause", "300").submit("launch-now");
            assertThat(visit.page().url()).contains("/ops/executions/detail?id=");
            visit.sees("est lancé");
            visit.page().evaluate("window.isTheOldPage = true");
            visit.page().locator(".job-progress progress[value]").first().waitFor();
            visit.page().locator(".partitions summary").click();
            assertThat(status(visit)).hasText("Réussie", new HasTextOptions().setTimeout(PATIENCE));

            assertThat((Boolean) visit.page().evaluate("window.isTheOldPage === true"))
                    .isTrue();
            assertThat(visit.page().locator(".partitions[open]")).isVisible();
            assertThat(visit.page().locator(".partitions summary")).isFocused();
            assertThat(visit.page().locator("[aria-labelledby=parameters-title]"))
                    .containsText("3000");
            assertThat(visit.page().locator("[aria-labelledby=log-title] .log")).containsText("probe ends");
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.wasClean();
        }
    }

    @Test
    void execution_stopped_restarted_andDone() {
        Execution execution = Execution.started(api, "probe", "rows", "3000", "chunk", "100", "pause", "500");

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open(execution.page());
            confirm(visit, "stop");
            visit.sees("L’arrêt est demandé");
            assertThat(status(visit)).hasText("Arrêtée", new HasTextOptions().setTimeout(PATIENCE));

            confirm(visit, "restart");
            assertThat(visit.page().url()).doesNotEndWith("id=" + execution.id());
            assertThat(status(visit)).hasText("Réussie", new HasTextOptions().setTimeout(PATIENCE));
            visit.leaveBy(visit.page().getByText("Exécution nº " + execution.id()));
            assertThat(visit.page().locator("[id='execution:restart']")).hasCount(0);
            visit.wasClean();
        }
    }

    @Test
    void execution_thatFailed_saysWhy_andIsGivenUp() {
        Execution execution =
                Execution.started(api, "probe", "rows", "1000", "failAt", "400").ended();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open(execution.page());
            assertThat(visit.page().locator(".notice.error")).containsText("Row 400 fails");
            visit.leaveBy(visit.page().getByText("Erreurs").first());
            assertThat(visit.page().locator(".log")).containsText("ERROR");
            confirm(visit, "abandon");
            assertThat(status(visit)).hasText("Abandonnée");
            assertThat(execution.status()).isEqualTo("ABANDONED");
            assertThat(visit.open("/ops/executions/detail?id=987654321").status())
                    .isEqualTo(404);
        }
    }

    @Test
    void schedule_isSaidInWordsWhileItIsWritten_andSavedUnlessSomebodyElseWasFaster() {
        JsonObject before = api.get("/ops/jobs/" + SCHEDULED).is(200).json();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/schedules");
            edit(visit);
            visit.page().locator("#schedule").fill("61 * * * *");
            visit.page().locator("#schedule").press("End");
            assertThat(visit.page().locator("#preview .field-error")).isVisible();
            visit.page().locator("#schedule").fill("30 6 * * MON-FRI");
            visit.page().locator("#schedule").press("End");
            assertThat(visit.page().locator("#preview")).containsText("Du lundi au vendredi à 06:30");
            assertThat(visit.page().locator("#preview li")).hasCount(5);
            visit.choose("timeZone", "Africa/Algiers").submit("schedule-save");
            assertThat(row(visit)).containsText("Du lundi au vendredi à 06:30, Africa/Algiers");
            JsonObject after = api.get("/ops/jobs/" + SCHEDULED).is(200).json();
            assertThat(after.getString("schedule")).isEqualTo("30 6 * * MON-FRI");
            assertThat(after.getString("timeZone")).isEqualTo("Africa/Algiers");

            edit(visit);
            api.patch("/ops/jobs/" + SCHEDULED, Body.of("schedule", "0 7 * * *"))
                    .is(200);
            visit.page().locator("#schedule-save").click();
            assertThat(visit.page().locator("#schedule-notices")).containsText("Quelqu’un a modifié");

            visit.open("/ops/jobs");
            visit.leaveBy(row(visit).locator("[role=switch]"));
            assertThat(row(visit).locator("[role=switch]")).hasAttribute("aria-checked", "false");
            assertThat(row(visit)).containsText("Suspendue");
            visit.wasClean();
        } finally {
            api.patch(
                            "/ops/jobs/" + SCHEDULED,
                            Body.of(
                                    "schedule", before.getString("schedule"),
                                    "timeZone", before.getString("timeZone"),
                                    "enabled", before.getBoolean("enabled")))
                    .is(200);
        }
    }

    @Test
    void backup_madeNow_isListed_downloadedAndDeleted() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(admin);
            visit.open("/ops/backups");
            int before = visit.page().locator("table.backups tbody tr").count();
            visit.leaveBy(visit.page().locator("[id='backups:now']"));
            visit.sees("La sauvegarde a commencé");
            Locator newest = visit.page().locator("table.backups tbody tr").first();
            assertThat(visit.page().locator("table.backups tbody tr"))
                    .hasCount(before + 1, new HasCountOptions().setTimeout(PATIENCE));
            assertThat(newest.locator(".badge")).hasText("Complète", new HasTextOptions().setTimeout(PATIENCE));

            String id = newest.locator("td .code").textContent();
            assertThat(visit.page().locator("#restore-command")).hasValue("./baobab restore " + id);
            String archive = visit.page()
                    .waitForDownload(() -> newest.locator("a[download]").click())
                    .suggestedFilename();
            assertThat(archive).isEqualTo("baobab-backup-" + id + ".tar");
            newest.locator("[id$=':delete']").click();
            visit.leaveBy(visit.page().locator(".ui-confirmdialog-yes"));
            visit.sees("La sauvegarde " + id + " est supprimée");
            api.get("/ops/backups/" + id).isProblem(404);
            visit.wasClean();
        }
    }

    private static void edit(Visit visit) {
        row(visit).locator("[id$=':edit']").click();
        visit.page().locator("#schedule").waitFor();
    }

    private static Locator row(Visit visit) {
        return visit.page()
                .locator("tbody tr")
                .filter(new FilterOptions()
                        .setHas(visit.page().locator("a[href='/ops/jobs/detail?name=" + SCHEDULED + "']")));
    }

    private static Locator status(Visit visit) {
        return visit.page().locator(".page-head .badge");
    }

    private static void confirm(Visit visit, String button) {
        visit.page().locator("[id='execution:" + button + "']").click();
        visit.leaveBy(visit.page().locator(".ui-confirmdialog-yes"));
    }
}
