package org.baobab.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What visitors see of listings, in every view, as robots read it, and as heavy as a phone has to carry it. */
class ListingPagesIT extends ClientTest {
    private static final int HEAVIEST = 150_000;
    private static final int MOST_SCRIPT = 20_000;

    private static Advertised offers;

    @BeforeAll
    static void advertise() {
        offers = Advertised.inConakry(4, 4);
    }

    @TestFactory
    Stream<DynamicTest> everyPage_inEveryView_isForEverybody() {
        List<String> pages = List.of(
                "/listings",
                "/listings/search",
                offers.search(),
                offers.search()
                        + "&offer=RENT&type=HOUSE&city=Conakry&amenities=GENERATOR&amenities=PARKING&minPrice=1000&sort=price",
                "/listings/search?q=nothing-has-" + offers.word() + "x&city=Kindia",
                "/listings/search?minPrice=abc&sort=sideways&box=1",
                offers.page(),
                "/listings/agencies/" + offers.advertiserId());
        return View.inAll("visitor", view -> {
            try (Visit visit = Visit.as(view)) {
                assertThat(pages).allSatisfy(path -> inspect(visit, view, path));
                visit.wasClean();
                assertThat(visit.page().context().cookies()).noneMatch(cookie -> cookie.name.equals("BAOBAB_FORMS"));
            }
        });
    }

    private static void inspect(Visit visit, View view, String path) {
        Response response = visit.open(path);

        assertThat(response.status()).as(path).isEqualTo(200);
        assertThat(visit.page().locator("html").getAttribute("lang")).as(path).isEqualTo(view.language());
        assertThat(visit.page().locator("h1").count()).as("h1 of %s", path).isEqualTo(1);
        assertThat(visit.page().content()).as("missing texts of %s", path).doesNotContain("???");
        assertThat((Integer) visit.page().evaluate("document.documentElement.scrollWidth"))
                .as("width of %s", path)
                .isLessThanOrEqualTo(view.width());
        assertThat(Axe.findings(visit.page())).as("axe on %s", path).isEmpty();
        assertThat(Usability.tooSmall(visit.page())).as("too small on %s", path).isEmpty();
    }

    @Test
    void firstPages_areLightEnoughForASlowLine() {
        for (String path : List.of("/listings", "/listings/search", offers.page())) {
            try (Visit visit = Visit.as(View.ALL.get(2))) {
                AtomicLong all = new AtomicLong();
                AtomicLong scripts = new AtomicLong();
                CDPSession line = visit.page().context().newCDPSession(visit.page());
                line.send("Network.enable");
                JsonObject slow = new JsonObject();
                slow.addProperty("offline", false);
                slow.addProperty("latency", 400);
                slow.addProperty("downloadThroughput", 400_000 / 8);
                slow.addProperty("uploadThroughput", 400_000 / 8);
                line.send("Network.emulateNetworkConditions", slow);
                Map<String, String> addresses = new ConcurrentHashMap<>();
                line.on(
                        "Network.responseReceived",
                        event -> addresses.put(
                                event.get("requestId").getAsString(),
                                event.getAsJsonObject("response").get("url").getAsString()));
                line.on("Network.loadingFinished", event -> {
                    String address =
                            addresses.getOrDefault(event.get("requestId").getAsString(), "");
                    if (!address.contains("/photos/") && !address.contains("/pictures/")) {
                        all.addAndGet(event.get("encodedDataLength").getAsLong());
                    }
                    if (address.contains(".js?")) {
                        scripts.addAndGet(event.get("encodedDataLength").getAsLong());
                    }
                });
                visit.open(path);

                assertThat(all.get()).as(path).isBetween(1_000L, (long) HEAVIEST);
                assertThat(scripts.get()).as("scripts of " + path).isLessThan(MOST_SCRIPT);
            }
        }
    }

    @Test
    void listing_asASearchEngineReadsIt_saysAllOfIt() {
        try (Visit visit = Visit.inFrench()) {
            Response wrongSlug = visit.open("/listings/" + offers.first() + "/something-else?lang=en");
            assertThat(wrongSlug.request().redirectedFrom().response().status()).isEqualTo(301);
            assertThat(visit.page().url()).endsWith(offers.page() + "?lang=en");
            assertThat(visit.page().locator("html").getAttribute("lang")).isEqualTo("en");

            visit.open(offers.page());
            String data =
                    visit.page().locator("script[type='application/ld+json']").textContent();
            try (JsonReader reader = Json.createReader(new StringReader(data))) {
                jakarta.json.JsonObject listing = reader.readObject();
                assertThat(listing.getString("@type")).isEqualTo("RealEstateListing");
                assertThat(listing.getString("name")).contains(offers.word());
                assertThat(listing.getJsonObject("offers").getInt("price")).isEqualTo(4_500_000);
                assertThat(listing.getJsonArray("image")).hasSize(4);
            }
            assertThat(visit.page().locator("link[rel=canonical]").getAttribute("href"))
                    .endsWith(offers.page());
            assertThat(visit.page().locator("link[rel=alternate][hreflang]").count())
                    .isEqualTo(3);
            assertThat(visit.page().locator("meta[property='og:image']").getAttribute("content"))
                    .startsWith("http");
            assertThat(visit.page().locator(".prose").innerText()).contains("<b>Proche</b>");
        }
    }

    @Test
    void siteMap_andRobots_nameWhatIsPublished() {
        try (Visit visit = Visit.inFrench()) {
            assertThat(visit.page().request().get(url("/robots.txt")).text()).contains("/sitemap.xml");
            String index = visit.page().request().get(url("/sitemap.xml")).text();
            assertThat(index).contains("<sitemapindex").contains("/sitemap/pages.xml");
            String last = index.substring(index.lastIndexOf("/sitemap/"), index.lastIndexOf("</loc>"));
            assertThat(visit.page().request().get(url(last)).text())
                    .contains(offers.page())
                    .contains("hreflang=\"en\"");
            assertThat(visit.page().request().get(url("/sitemap/nothing")).status())
                    .isEqualTo(404);
        }
    }

    @Test
    void listing_thatIsNoLongerThere_isGoneAndShowsOthers() {
        Advertised past = Advertised.inConakry(1, 0);
        past.advertiser().api().post("/listings/" + past.first() + "/unpublish").is(200);

        try (Visit visit = Visit.inFrench()) {
            assertThat(visit.open(past.page()).status()).isEqualTo(410);
            past.advertiser().api().delete("/listings/" + past.first()).is(204);
            Response gone = visit.open(past.page());
            assertThat(gone.status()).isEqualTo(410);
            visit.sees("n’est plus en ligne");
            assertThat(visit.page().locator(".listing").count()).isPositive();
            assertThat(Axe.findings(visit.page())).isEmpty();
            assertThat(visit.open("/listings/0199d1c2-7a10-7000-8000-5b1f2f6c0d11/x")
                            .status())
                    .isEqualTo(404);
        }
    }

    private static String url(String path) {
        return TheServer.address() + path;
    }
}
