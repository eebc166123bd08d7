package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.baobab.system.client.Company;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The library of documents, as a person uses it. */
class LibraryJourneyIT extends ClientTest {
    private static final LocatorAssertions.HasTextOptions PATIENTLY =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    @Test
    void files_areStored_foundShownDeletedAndBroughtBack() {
        Person awa = Company.founded().owner();

        try (Visit visit = Visit.inFrench()) {
            enter(visit, awa);
            visit.sees("Aucun document pour le moment");

            visit.page().locator("#files").setInputFiles(new FilePayload[] {
                text("Contrat de bail.txt", "Article premier"), text("Notes.txt", "Deux lignes"), program()
            });

            Locator rows = visit.page().locator(".upload");
            assertThat(rows.filter(with("Contrat de bail.txt"))).containsText("Déposé");
            assertThat(rows.filter(with("photo.jpg"))).containsText("n’est pas admis");
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(2);
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.page().locator("#name").fill("BAIL");
            visit.leaveBy(visit.page().locator("form.filters button[type=submit]"));
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(1);
            visit.leaveBy(visit.page().locator("#documents\\:list tbody a").first());
            assertThat(visit.page().locator("h1")).hasText("Contrat de bail.txt");
            assertThat(visit.page().frameLocator(".shown-paper").locator("body"))
                    .containsText("Article premier");
            assertThat(Axe.findings(visit.page())).isEmpty();

            visit.page().locator("form.share button[type=submit]").click();
            visit.page().locator("#link").waitFor();
            assertThat(visit.page().locator("#link").inputValue()).contains("/shared?expires=");

            visit.leaveBy(visit.page().locator("#remove\\:delete"));
            visit.sees("« Contrat de bail.txt » est supprimé.");
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(1);
            visit.leaveBy(visit.page().locator("#restore"));
            visit.sees("« Contrat de bail.txt » est de retour.");
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(2);
        }
    }

    @Test
    void recording_overABrokenNetwork_goesOnWhereItWas(@TempDir Path folder) throws IOException {
        Person awa = Company.founded().owner();
        Path recording = recording(folder);

        try (Visit visit = Visit.inFrench()) {
            enter(visit, awa);
            AtomicInteger pieces = new AtomicInteger();
            visit.page().route("**/documents/uploads/*", route -> passOrBreak(route, pieces));

            visit.page().locator("#files").setInputFiles(recording);

            assertThat(visit.page().locator(".upload .upload-state")).hasText("Déposé", PATIENTLY);
            assertThat(pieces.get()).as("pieces, one of them twice").isEqualTo(4);
            assertThat(visit.page().locator("#documents\\:list tbody tr")).hasCount(1);
        }
    }

    @Test
    void recording_whosePageWasClosed_goesOnWhenTheFileIsChosenAgain(@TempDir Path folder) throws IOException {
        Person awa = Company.founded().owner();
        Path recording = recording(folder);

        try (Visit visit = Visit.inFrench()) {
            enter(visit, awa);
            AtomicInteger pieces = new AtomicInteger();
            visit.page().route("**/documents/uploads/*", route -> {
                if (isPiece(route) && pieces.incrementAndGet() > 1) {
                    route.abort();
                } else {
                    route.resume();
                }
            });
            visit.page().locator("#files").setInputFiles(recording);
            visit.sees("Réseau perdu");

            visit.page().onceDialog(dialog -> dialog.accept());
            visit.page().unroute("**/documents/uploads/*");
            visit.open("/documents");
            visit.sees("Choisissez de nouveau ce fichier pour reprendre");
            visit.page().locator("#files").setInputFiles(recording);

            assertThat(visit.page().locator(".upload .upload-state")).hasText("Déposé", PATIENTLY);
        }
    }

    private static void enter(Visit visit, Person person) {
        visit.signIn(person);
        visit.open("/organizations");
        visit.leaveBy(visit.page().locator("[id$=':open']").first());
        visit.open("/documents");
    }

    private static void passOrBreak(Route route, AtomicInteger pieces) {
        if (isPiece(route) && pieces.incrementAndGet() == 2) {
            route.abort();
        } else {
            route.resume();
        }
    }

    private static boolean isPiece(Route route) {
        return route.request().method().equals("PATCH");
    }

    private static Locator.FilterOptions with(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static FilePayload text(String name, String content) {
        return new FilePayload(name, "text/plain", content.getBytes(StandardCharsets.UTF_8));
    }

    private static FilePayload program() {
        byte[] bytes = new byte[2000];
        bytes[0] = 'M';
        bytes[1] = 'Z';
        return new FilePayload("photo.jpg", "image/jpeg", bytes);
    }

    private static Path recording(Path folder) throws IOException {
        byte[] sound = new byte[20 * 1024 * 1024];
        new Random(1).nextBytes(sound);
        System.arraycopy(new byte[] {'I', 'D', '3', 4, 0, 0, 0, 0, 0, 0}, 0, sound, 0, 10);
        return Files.write(folder.resolve("Réunion.mp3"), sound);
    }
}
