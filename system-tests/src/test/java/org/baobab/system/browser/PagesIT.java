package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.client.Receiver;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every page in both widths, languages and lights: axe finds nothing serious, nothing overflows, nothing complains, nothing comes from elsewhere. */
class PagesIT extends ClientTest {
    private static final List<View> ONE = List.of(View.DESKTOP, new View(390, 844, "en", "dark"));
    private static final List<View> OTHER =
            List.of(new View(1280, 900, "en", "dark"), new View(390, 844, "fr", "light"));
    private static final List<String> PUBLIC = List.of(
            "/",
            "/login",
            "/login/code",
            "/register",
            "/password/forgot",
            "/password/reset?token=x",
            "/email/verify?token=x",
            "/invitation?token=x",
            "/unsubscribe?token=x",
            "/listings/renew?token=x",
            "/api-docs");
    private static final List<String> OF_A_MEMBER = List.of(
            "/",
            "/me",
            "/notifications",
            "/notifications?unread=true",
            "/me/notifications",
            "/organizations",
            "/organization",
            "/organization/members",
            "/organization/announcements",
            "/organization/api-keys",
            "/organization/webhooks",
            "/organization/webhooks/edit",
            "/organization/audit",
            "/documents",
            "/documents?name=x",
            "/pdf",
            "/fleet/vehicles",
            "/fleet/vehicles?q=x",
            "/fleet/vehicles/edit",
            "/fleet/drivers",
            "/fleet/drivers/edit",
            "/fleet/depots",
            "/fleet/depots/edit",
            "/fleet/papers",
            "/fleet/planner",
            "/fleet/planner?view=DAY",
            "/fleet/assignments",
            "/fleet/assignments/edit",
            "/my/vehicle",
            "/fleet",
            "/fleet/reports",
            "/fleet/import",
            "/fleet/geofences",
            "/fleet/geofences/detail",
            "/fleet/violations",
            "/fleet/speed-limits",
            "/fleet/map");
    private static final List<String> OF_AN_ADMINISTRATOR = List.of(
            "/admin/users",
            "/admin/organizations",
            "/admin/templates",
            "/admin/templates?name=phone-code",
            "/ops",
            "/ops/queues",
            "/ops/tasks",
            "/ops/tasks?state=FAILED",
            "/ops/jobs",
            "/ops/schedules",
            "/ops/jobs/detail?name=probe",
            "/ops/jobs/detail?name=weekly-reports",
            "/ops/backups",
            "/ops/exchange-rates");

    @TestFactory
    Stream<DynamicTest> publicPages() {
        return inEachView("visitor", PUBLIC, visit -> {});
    }

    @TestFactory
    Stream<DynamicTest> memberPages() {
        Person owner = Company.founded().owner();
        List<String> pages = Stream.of(
                        OF_A_MEMBER.stream(),
                        webhookOf(owner),
                        fleetOf(owner),
                        CostJourneyIT.pages(owner.api()).stream())
                .flatMap(each -> each)
                .toList();
        return inEachView("member", pages, visit -> {
            visit.signIn(owner);
            visit.open("/organizations");
            visit.leaveBy(visit.page().locator("[id$=':open']").first());
        });
    }

    /** A person outside of any organisation, with a listing. */
    @TestFactory
    Stream<DynamicTest> advertiserPages() {
        Person person = Person.registered();
        String listing = person.api()
                .post("/listings", MyListingsJourneyIT.villa())
                .is(201)
                .id()
                .toString();
        person.api().post("/listings/" + listing + "/publish").is(200);
        List<String> pages = List.of(
                "/my/listings",
                "/my/listings?state=EXPIRED",
                "/my/listings?q=villa",
                "/my/listings/edit",
                "/my/listings/edit?id=" + listing,
                "/my/listings/statistics?id=" + listing,
                "/my/listings/statistics?days=365&id=" + listing,
                "/my/advertiser");
        return inEachView("advertiser", pages, visit -> visit.signIn(person));
    }

    @TestFactory
    @ResourceLock("the job probe")
    @ResourceLock("backups")
    Stream<DynamicTest> administratorPages() {
        Person admin = Person.administrator();
        List<String> pages = Stream.concat(OF_AN_ADMINISTRATOR.stream(), executionsSeenBy(admin))
                .toList();
        return inEachView("administrator", pages, visit -> visit.signIn(admin));
    }

    @TestFactory
    Stream<DynamicTest> errorPages() {
        return View.inAll("missing", view -> {
            try (Visit visit = Visit.as(view)) {
                Response missing = visit.open("/no-such-page-" + Fresh.word());
                assertThat(missing.status()).isEqualTo(404);
                assertThat(Axe.findings(visit.page())).isEmpty();
                assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo(view.language());

                visit.signIn(Person.registered());
                assertThat(visit.open("/admin/users").status()).isEqualTo(403);
                assertThat(Axe.findings(visit.page())).isEmpty();
            }
        });
    }

    /** One that left out what was bad, in parts, and one that failed; and a backup for the list. */
    private static Stream<String> executionsSeenBy(Person admin) {
        Execution good = Execution.started(admin.api(), "probe", "rows", "500", "badEvery", "100")
                .ended();
        Execution failed = Execution.started(admin.api(), "probe", "rows", "500", "failAt", "250")
                .ended();
        Execution.started(admin.api(), "database-backup").ended();
        return Stream.of(good.page(), failed.page(), failed.page() + "&level=errors");
    }

    /** A vehicle with its overview and papers, a driver, and a paper to edit. */
    private static Stream<String> fleetOf(Person owner) {
        String vehicle = owner.api()
                .post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration", "01234-116-16",
                                "brand", "Renault",
                                "model", "Symbol",
                                "year", 2016,
                                "kind", "CAR",
                                "fuel", "PETROL",
                                "odometerKm", 84_210))
                .is(201)
                .text("id");
        String driver = owner.api()
                .post(
                        "/fleet/drivers",
                        Body.of("fullName", "Karim Benali", "licenceNumber", "16/1", "licenceExpiresOn", "2027-01-01"))
                .is(201)
                .text("id");
        String paper = owner.api()
                .post("/fleet/papers", Body.of("vehicleId", vehicle, "kind", "INSURANCE", "expiresOn", "2026-12-01"))
                .is(201)
                .text("id");
        return Stream.of(
                "/fleet/vehicles/detail?id=" + vehicle,
                "/fleet/vehicles/detail?tab=papers&id=" + vehicle,
                "/fleet/drivers/detail?id=" + driver,
                "/fleet/papers/edit?id=" + paper);
    }

    /** A webhook and its first delivery, which was refused once and then taken: attempts, an answer and an error to look at. */
    private static Stream<String> webhookOf(Person owner) {
        Receiver receiver = Receiver.fresh().told(Body.of("status", 503, "times", 1));
        Answer webhook = owner.api()
                .post("/webhooks", Body.of("url", receiver.url(), "events", List.of("*")))
                .is(201);
        owner.api().post(webhook.location() + "/test", Body.of()).is(202);
        receiver.calls(2);
        String delivery = owner.api()
                .get(webhook.location() + "/deliveries")
                .is(200)
                .items()
                .getFirst()
                .getString("id");
        return Stream.of(
                "/organization/webhooks/detail?id=" + webhook.id(),
                "/organization/webhooks/detail?id=" + webhook.id() + "&state=FAILED",
                "/organization/webhooks/delivery?webhook=" + webhook.id() + "&id=" + delivery);
    }

    /** Each page twice: both times everything is another, width, language and light. */
    private static Stream<DynamicTest> inEachView(String who, List<String> pages, Consumer<Visit> arrive) {
        List<String> odd = IntStream.range(0, pages.size())
                .filter(i -> i % 2 == 1)
                .mapToObj(pages::get)
                .toList();
        List<String> even = pages.stream().filter(page -> !odd.contains(page)).toList();
        return Stream.concat(look(who, ONE, even, arrive), look(who, OTHER, odd, arrive));
    }

    private static Stream<DynamicTest> look(String who, List<View> views, List<String> pages, Consumer<Visit> arrive) {
        return View.in(views, who, view -> {
            try (Visit visit = Visit.as(view)) {
                arrive.accept(visit);
                visit.prefer(view);
                assertThat(pages).allSatisfy(path -> inspect(visit, view, path));
                visit.wasClean();
            }
        });
    }

    private static void inspect(Visit visit, View view, String path) {
        Response response = visit.open(path);

        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(visit.page().locator("html").getAttribute("lang")).as(path).isEqualTo(view.language());
        assertThat(visit.page().title()).as("title of %s", path).isNotBlank();
        assertThat(visit.page().locator("h1").count()).as("h1 of %s", path).isEqualTo(1);
        assertThat(visit.page().content()).as("missing texts of %s", path).doesNotContain("???");
        assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(view.width());
        assertThat(Axe.findings(visit.page())).as("axe on %s", path).isEmpty();
    }
}
