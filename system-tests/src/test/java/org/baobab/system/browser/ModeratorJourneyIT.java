package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The way of a moderator: from the queue to a case, a reason, the next case; and the rules with a try. */
class ModeratorJourneyIT extends ClientTest {
    private final Api seller = Person.registered().api();
    private final String title = "Maison " + Fresh.word();

    @Test
    void aCase_isOpened_rejectedWithAReason_andTheAdvertiserReadsIt() {
        UUID listing = held();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(Person.administrator());
            visit.open(page(listing));
            assertThat(visit.page().locator("mark").first().textContent()).isEqualTo("Western Union");
            visit.page().getByText("Vous vous occupez de ce cas").waitFor();
            visit.leaveBy(visit.page().locator(".case-reasons input").first());
            visit.sees("C’est refusé");
            visit.wasClean();
        }
        assertThat(seller.get("/listings/" + listing).is(200).text("stateReason"))
                .contains("escroquerie");
    }

    @Test
    void aCase_isApprovedByOneKey() {
        UUID listing = held();

        try (Visit visit = Visit.inFrench()) {
            visit.signIn(Person.administrator());
            visit.open(page(listing));
            Locator approve = visit.page().locator("#approve");
            approve.waitFor();
            visit.page().keyboard().press("a");
            visit.sees("C’est accepté");
            visit.wasClean();
        }
        assertThat(Api.asNobody().get("/listings/" + listing).is(200).text("state"))
                .isEqualTo("PUBLISHED");
    }

    @Test
    void theQueue_movesByItself() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(Person.administrator());
            visit.open("/admin/moderation?kind=PENDING");
            String before = visit.page().locator(".facts dd").first().textContent();
            held();
            visit.page()
                    .waitForFunction("before => document.querySelector('.facts dd').textContent !== before", before);
            visit.wasClean();
        }
    }

    @Test
    void rules_areTriedOut() {
        try (Visit visit = Visit.inFrench()) {
            visit.signIn(Person.administrator());
            visit.open("/admin/moderation/rules");
            visit.fill("try-name", "Villa à Kipé").fill("try-text", "Il faut payer avant la visite.");
            visit.page().locator("#try-out").click();
            visit.sees("Ce texte serait retenu");
            visit.fill("try-text", "Belle villa de quatre chambres.");
            visit.page().locator("#try-out").click();
            visit.sees("Aucune règle ne retient ce texte");
            visit.wasClean();
        }
    }

    @TestFactory
    Stream<DynamicTest> pages_areFitForEverybody() {
        List<String> pages = List.of(
                "/admin/moderation",
                "/admin/moderation?state=DONE",
                page(held()),
                "/admin/moderation/rules",
                "/admin/moderation/rules?edit=PHRASES");
        return View.inAll("moderator", view -> {
            try (Visit visit = Visit.as(view)) {
                visit.signIn(Person.administrator());
                for (String each : pages) {
                    assertThat(visit.open(each).status()).isEqualTo(200);
                    assertThat(Axe.findings(visit.page())).as(each).isEmpty();
                }
                visit.wasClean();
            }
        });
    }

    private UUID held() {
        UUID listing = seller.post(
                        "/listings",
                        Body.of(
                                "title",
                                title,
                                "description",
                                "Belle maison, paiement par Western Union. " + Fresh.word(),
                                "offer",
                                "SALE",
                                "type",
                                "HOUSE",
                                "price",
                                Map.of("amount", 450_000_000, "currency", "GNF"),
                                "address",
                                Map.of("country", "GN", "city", "Conakry")))
                .is(201)
                .id();
        seller.post("/listings/" + listing + "/publish", Body.of()).is(200);
        return listing;
    }

    private static String page(UUID listing) {
        Api admin = Person.administrator().api();
        String cursor = "";
        while (true) {
            var page = admin.get("/admin/moderation?limit=100&kind=PENDING" + cursor)
                    .is(200);
            var found = page.items().stream()
                    .filter(each -> listing.toString().equals(each.getString("listingId", null)))
                    .findFirst();
            if (found.isPresent()) {
                return "/admin/moderation/detail?id=" + found.get().getString("id");
            }
            assertThat(page.json().isNull("next")).isFalse();
            cursor = "&cursor=" + page.text("next");
        }
    }
}
