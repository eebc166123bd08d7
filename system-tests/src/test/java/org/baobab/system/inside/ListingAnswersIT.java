package org.baobab.system.inside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.baobab.listings.PropertyType;
import org.baobab.listings.finding.FoundListings;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.listings.finding.ListingSearch;
import org.baobab.platform.search.SearchEngine;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The index and the database give the same answers where they have to, and the one stands in for the other. */
@InsideTest
class ListingAnswersIT {
    private static final String INDEX = "listings";
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final List<UUID> KNOWN = new ArrayList<>();
    private static UUID advertiser;
    private static UUID owner;

    @Inject
    ListingSearch search;

    @Inject
    SearchEngine engine;

    @Resource(lookup = "java:jboss/datasources/BaobabDS")
    DataSource database;

    @BeforeEach
    void publish() {
        if (KNOWN.isEmpty()) {
            owner =
                    rows("SELECT id FROM account a WHERE NOT EXISTS (SELECT FROM advertiser v WHERE v.account_id = a.id) ORDER BY id LIMIT 1")
                            .getFirst();
            advertiser =
                    rows("INSERT INTO advertiser (id, account_id, name, created_at, version) VALUES (gen_random_uuid(), '"
                                    + owner + "', 'Essai', now(), 0) RETURNING id")
                            .getFirst();
            for (int i = 0; i < 24; i++) {
                KNOWN.add(add(i));
            }
        }
        settled();
    }

    @AfterAll
    static void tidy() {
        KNOWN.clear();
    }

    private void settled() {
        await().atMost(SOON).pollInSameThread().until(() -> engine.ready(INDEX) && engine.isSettled(INDEX));
    }

    @Test
    void bothAnswers_agree_aboutFactsOrderAndFacets() {
        for (String question : List.of(
                "size=100",
                "offer=RENT",
                "type=LAND&city=labe",
                "city=N'ZEREKORE",
                "minPrice=3000000&maxPrice=9000000",
                "minPrice=300&maxPrice=900&currency=EUR",
                "minBedrooms=3&minArea=60",
                "amenities=POOL",
                "lat=9.53&lng=-13.68&radius=4000&sort=distance",
                "box=9.492,-13.702,9.562,-13.602",
                "sort=price&size=5&page=2",
                "sort=-price",
                "sort=newest",
                "q=jardin&sort=price",
                "q=villa&sort=price",
                "q=Grandes+terrasses&sort=price",
                "q=%22grande+terrasse%22&sort=price",
                "q=3+chambres&sort=price")) {
            ListingQuery query = query(question);
            FoundListings index = search.search(query);
            FoundListings rows = search.searchRows(query);

            assertThat(index.degraded()).as(question).isFalse();
            assertThat(rows.degraded()).as(question).isTrue();
            assertThat(index.total()).as(question).isEqualTo(rows.total()).isPositive();
            assertThat(index.facets()).as(question).isEqualTo(rows.facets());
            assertThat(index.items()).as(question).isEqualTo(rows.items());
        }
    }

    @Test
    void similar_isOfTheSameKind_andNotItself() {
        List<UUID> alike = search.similar(KNOWN.getFirst(), 4).stream()
                .map(card -> card.id())
                .toList();

        assertThat(alike).isNotEmpty().doesNotContain(KNOWN.getFirst());
        assertThat(search.similar(KNOWN.getFirst(), 4))
                .allSatisfy(card -> assertThat(card.type()).isEqualTo(PropertyType.HOUSE));
        assertThat(search.similar(UUID.randomUUID(), 4)).isEmpty();
    }

    @Test
    void pins_areThoseWithAPlace() {
        assertThat(search.pins(query(""), 500)).hasSize(18).allSatisfy(pin -> assertThat(pin.place())
                .isNotNull());
        assertThat(search.pins(query(""), 5)).hasSize(5);
    }

    @Test
    void matching_agreesWithTheSearch_alsoRightAfterAChange() {
        ListingQuery jardin = query("q=jardim");
        Set<UUID> found = ids(search.search(jardin.ofSize(100)));
        assertThat(found).isNotEmpty();
        assertThat(search.matching(jardin, KNOWN)).isEqualTo(found);

        UUID added = add(2);
        assertThat(search.matching(query("q=villa"), List.of(added))).isEqualTo(Set.of(added));
        rows("UPDATE listing SET state = 'ARCHIVED' WHERE id = '" + added + "' RETURNING id");
        assertThat(search.matching(query("q=villa"), List.of(added))).isEmpty();
    }

    @Test
    void withoutTheIndex_theDatabaseAnswers_andSaysSo_untilTheIndexIsBack() throws SQLException {
        change(
                "UPDATE search_index SET state = 'MISSING', generation = NULL, build = NULL, build_fingerprint = NULL, tries = 1, retry_at = now() + interval '1 hour'"
                        + " WHERE name = 'listings'");
        await().atMost(SOON).pollInSameThread().until(() -> search.search(query("q=villa"))
                .degraded());

        assertThat(search.search(query("q=villa")).total()).isPositive();
        assertThat(search.suggest("conak")).contains("Conakry");
        assertThat(search.pins(query(""), 500)).hasSize(18);
        assertThat(search.similar(KNOWN.getFirst(), 4)).isNotEmpty();
        assertThat(search.matching(query("type=HOUSE"), KNOWN))
                .isEqualTo(ids(search.search(query("type=HOUSE&size=100"))));

        change("UPDATE search_index SET retry_at = now() WHERE name = 'listings'");
        await().atMost(SOON).pollInSameThread().until(() -> !search.search(query("q=villa"))
                .degraded());
        assertThat(search.search(query("size=100")).total()).isEqualTo(KNOWN.size());
    }

    private static ListingQuery query(String address) {
        Map<String, String> parameters = new HashMap<>(Map.of("advertiser", advertiser.toString()));
        for (String pair : address.split("&")) {
            if (!pair.isEmpty()) {
                String[] parts = pair.split("=", 2);
                parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
            }
        }
        return ListingQuery.of(parameters);
    }

    private static Set<UUID> ids(FoundListings found) {
        Set<UUID> ids = new HashSet<>();
        found.items().forEach(item -> ids.add(item.card().id()));
        return ids;
    }

    /** As the application would write it, but for the rights: nobody is signed in here. */
    private UUID add(int i) {
        boolean house = i % 2 == 0;
        String price = i % 6 == 0
                ? (100 * (i + 1)) + ", 'EUR', 10000 * " + (100 * (i + 1))
                : (500_000 * (i + 1)) + ", 'GNF', " + 500_000 * (i + 1);
        String city = List.of("Conakry", "Labé", "N’Zérékoré", "Conakry").get(i % 4);
        String place = i % 4 == 3
                ? "NULL, NULL"
                : String.format(Locale.ROOT, "%.3f, %.3f", 9.50 + 0.005 * i, -13.70 + 0.004 * i);
        return rows("INSERT INTO listing (id, advertiser_id, account_id, title, description, offer, type, price_amount, price_currency, price_common,"
                        + " bedrooms, area, country, city, district, latitude, longitude, amenities, state, created_at, changed_at, moved_at, published_at,"
                        + " expires_at, version) VALUES (gen_random_uuid(), '" + advertiser + "', '" + owner + "', '"
                        + (house ? "Villa " : "Terrain ") + (i % 3 == 0 ? "avec jardin " : "au calme ") + "numéro " + i
                        + "', '"
                        + (i % 5 == 0
                                ? "Une grande terrasse ombragée."
                                : "Trois minutes du goudron, " + (1 + i % 4) + " chambres.")
                        + "', '"
                        + (i % 3 == 0 ? "SALE" : "RENT") + "', '" + (house ? "HOUSE" : "LAND") + "', " + price + ", "
                        + (house ? 1 + i % 5 : "NULL") + ", " + (40 + 5 * i) + ", 'GN', '" + city + "', "
                        + (house ? "'Quartier " + i % 3 + "'" : "NULL") + ", " + place + ", "
                        + (i % 4 == 0 ? "'{POOL,GARDEN}'" : "'{}'")
                        + ", 'PUBLISHED', now(), now(), now(), now() - interval '" + i + " minutes',"
                        + " now() + interval '60 days', 0) RETURNING id")
                .getFirst();
    }

    private List<UUID> rows(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            List<UUID> ids = new ArrayList<>();
            while (row.next()) {
                ids.add(row.getObject(1, UUID.class));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
