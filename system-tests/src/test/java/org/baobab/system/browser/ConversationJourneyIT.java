package org.baobab.system.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.baobab.system.client.Person;
import org.baobab.system.conversation.Talk;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Two people who write to one another, each at a browser of their own, without loading a page again. */
class ConversationJourneyIT extends ClientTest {
    private static final String SIGN = ".side [data-unread-messages]";

    @Test
    void twoPeople_writeReadAndSeeEachOther_live() {
        Talk talk = Talk.begun();

        try (Visit asker = looking(talk.asker(), View.DESKTOP);
                Visit advertiser = looking(talk.advertiser(), View.DESKTOP)) {
            advertiser.open("/conversations");
            assertThat(advertiser.page().locator(SIGN)).isVisible();
            advertiser.leaveBy(advertiser.page().locator(".talk-row.unread"));
            assertThat(advertiser.page().locator("#talk-new")).hasText("Nouveaux messages");
            assertThat(advertiser.page().locator(SIGN)).isHidden();
            asker.open(page(talk));
            heard(asker.page());
            heard(advertiser.page());
            assertThat(state(asker.page(), 1)).hasText("Lu");

            asker.page().locator("#talk-text").pressSequentially("Je peux visiter demain ?");
            assertThat(advertiser.page().locator("#talk-typing")).hasText("Awa Ndiaye écrit…");
            asker.page().keyboard().press("Enter");

            assertThat(advertiser.page().locator("#message-2 .message-text")).hasText("Je peux visiter demain ?");
            assertThat(state(asker.page(), 2)).hasText("Lu");
            assertThat(advertiser.page().locator(SIGN)).isHidden();

            advertiser.page().locator("#talk-file").setInputFiles(new FilePayload[] {
                new FilePayload("plan.png", "image/png", picture()),
                new FilePayload("clauses.txt", "text/plain", "Clauses du bail".getBytes(StandardCharsets.UTF_8))
            });
            assertThat(advertiser.page().locator("#talk-files li")).hasCount(2);
            assertThat(advertiser.page().locator("#talk-files progress")).hasCount(0);
            advertiser.page().locator("#talk-text").fill("Oui, à 10 h. Voici le plan.");
            advertiser.page().locator(".talk-send").click();

            assertThat(asker.page().locator("#message-3 .message-text")).hasText("Oui, à 10 h. Voici le plan.");
            assertThat(asker.page().locator("#message-3 .message-file")).containsText("clauses.txt");
            asker.page()
                    .waitForFunction(
                            "() => { const i = document.querySelector('#message-3 img'); return i && i.complete && i.naturalWidth > 0; }");
            assertThat(advertiser.page().locator("#talk-text")).hasValue("");
            asker.wasClean();
            advertiser.wasClean();
        }
    }

    @Test
    void aHalfWrittenText_isThereAgain_andOlderMessagesComeAsOneScrolls() {
        Talk talk = Talk.begun();
        IntStream.rangeClosed(2, 45)
                .forEach(i -> talk.write(talk.asker(), "Message " + i).is(201));

        try (Visit visit = looking(talk.asker(), View.ALL.getLast())) {
            visit.open(page(talk));
            assertThat(visit.page().locator("#message-45")).isInViewport();
            assertThat(visit.page().locator(".talk-list")).isHidden();
            assertThat(visit.page().locator("#talk-form")).isInViewport();
            visit.page().evaluate("document.getElementById('talk-scroll').scrollTop = 0");
            assertThat(visit.page().locator("#message-1")).isAttached();
            assertThat(visit.page().locator("#talk-earlier")).hasCount(0);
            assertThat(visit.page().locator(".message")).hasCount(45);
            assertThat(visit.page().locator(".talk-day")).hasCount(1);

            visit.page().locator("#talk-text").fill("Je n’ai pas fini");
            visit.open("/conversations");
            assertThat(visit.page().locator(".talk-row")).hasCount(1);
            visit.open(page(talk));
            assertThat(visit.page().locator("#talk-text")).hasValue("Je n’ai pas fini");
            visit.wasClean();
        }
    }

    @Test
    void blocking_saysWhatItMeans_andIsTakenBackInPlace() {
        Talk talk = Talk.begun();

        try (Visit visit = looking(talk.advertiser(), View.DESKTOP)) {
            visit.open(page(talk));
            visit.page().locator("#talk-more > summary").click();
            visit.page().locator("[data-open=talk-block]").click();
            assertThat(visit.page().locator("#talk-block"))
                    .containsText("Vous ne recevrez plus de messages de Awa Ndiaye");
            assertThat(Axe.findings(visit.page())).isEmpty();
            visit.leaveBy(visit.page().locator("[data-act=block]"));
            visit.sees("Vous avez bloqué ce correspondant.");
            talk.write(talk.asker(), "Pourquoi ?").isProblem(409, "conversation-closed");
            visit.leaveBy(visit.page().locator(".talk-closed [data-act=unblock]"));
            assertThat(visit.page().locator("#talk-form")).isVisible();

            visit.page().locator("#talk-more > summary").click();
            visit.page().locator("[data-open=talk-report]").click();
            visit.choose("talk-reason", "FRAUD");
            visit.page().locator("[data-act=report]").click();
            visit.sees("La conversation est signalée à nos modérateurs.");
            visit.wasClean();
        }
    }

    @TestFactory
    Stream<DynamicTest> pages_areFitForEverybody() {
        Talk talk = Talk.begun();
        talk.write(talk.advertiser(), "Oui, depuis lundi.").is(201);
        Person newcomer = Person.registered();
        return View.inAll("talker", view -> {
            try (Visit visit = looking(talk.asker(), view)) {
                for (String address : new String[] {"/conversations", page(talk), "/conversations?q=xyz"}) {
                    visit.open(address);
                    assertThat(Axe.findings(visit.page())).as(address).isEmpty();
                    assertThat((Boolean)
                                    visit.page().evaluate("document.documentElement.scrollWidth <= window.innerWidth"))
                            .as(address)
                            .isTrue();
                }
                visit.wasClean();
            }
            try (Visit visit = looking(newcomer, view)) {
                visit.open("/conversations");
                assertThat(Axe.findings(visit.page())).isEmpty();
                visit.wasClean();
            }
        });
    }

    private static Visit looking(Person person, View view) {
        return Visit.as(view).signIn(person).prefer(view);
    }

    private static String page(Talk talk) {
        return "/conversations/detail?id=" + talk.id();
    }

    private static Locator state(Page page, int number) {
        return page.locator("#message-" + number + " .message-state");
    }

    private static void heard(Page page) {
        page.locator("html[data-live=on]").waitFor();
    }

    private static byte[] picture() {
        try {
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB), "png", png);
            return png.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
