package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;

/** Published by an agency of their own, under the names that a test knows them by: each question names the agency, so the listings of other tests are not in the way. */
final class SixListings {
    static final Duration SOON = Duration.ofSeconds(20);

    private final Api agent = Agency.founded().owner();
    private final Api anybody = Api.asNobody();
    private final Map<String, String> ids = new TreeMap<>();
    private final String mine;

    SixListings() {
        publish();
        mine = anybody.get("/listings/" + ids.get("kipe"))
                .is(200)
                .json()
                .getJsonObject("advertiser")
                .getString("id");
        await().atMost(SOON).until(() -> total("") == 6);
    }

    Api agent() {
        return agent;
    }

    private void publish() {
        add(
                "kipe",
                "Villa moderne à Kipé",
                "Quatre chambres, grande piscine et groupe électrogène.",
                "RENT",
                "HOUSE",
                15_000_000,
                "GNF",
                4,
                "Conakry",
                "Kipé",
                9.6051,
                -13.6354,
                "POOL",
                "GENERATOR");
        add(
                "kaloum",
                "Appartement meublé",
                "Vue sur la mer, près du port. Une villa voisine a une piscine.",
                "RENT",
                "APARTMENT",
                9_000_000,
                "GNF",
                2,
                "Conakry",
                "Kaloum",
                9.5092,
                -13.7122,
                "FURNISHED",
                "SEA_VIEW");
        add(
                "labe",
                "Terrain titré",
                "Deux hectares avec titre foncier.",
                "SALE",
                "LAND",
                250_000_000,
                "GNF",
                null,
                "Labé",
                "Daka",
                11.318,
                -12.283);
        add(
                "nzerekore",
                "Maison familiale",
                "Trois chambres et un jardin.",
                "SALE",
                "HOUSE",
                60_000,
                "EUR",
                3,
                "N'Zérékoré",
                "Mohomou",
                7.756,
                -8.818,
                "GARDEN");
        add(
                "studio",
                "Quiet flat near the beach",
                "The flat is bright, with two bedrooms and fast internet for renting.",
                "STAY",
                "APARTMENT",
                40,
                "EUR",
                2,
                "Conakry",
                "Nongo",
                9.635,
                -13.61,
                "INTERNET");
        add(
                "bureau",
                "Bureau climatisé",
                "Plateau au deuxième étage.",
                "RENT",
                "OFFICE",
                20_000_000,
                "GNF",
                null,
                "Conakry",
                "Almamya",
                null,
                null);
    }

    String add(
            String name,
            String title,
            String description,
            String offer,
            String type,
            int price,
            String currency,
            Integer bedrooms,
            String city,
            String district,
            Double lat,
            Double lng,
            String... amenities) {
        JsonObject listing = listing(
                title, description, offer, type, price, currency, bedrooms, city, district, lat, lng, amenities);
        String path = agent.post("/listings", listing).is(201).location();
        assertThat(agent.post(path + "/publish").is(200).text("state")).isEqualTo("PUBLISHED");
        String id = path.substring("/listings/".length());
        ids.put(name, id);
        return id;
    }

    static JsonObject listing(
            String title,
            String description,
            String offer,
            String type,
            int price,
            String currency,
            Integer bedrooms,
            String city,
            String district,
            Double lat,
            Double lng,
            String... amenities) {
        JsonObject address = Body.of("country", "GN", "city", city);
        JsonObject listing = Body.of(
                "title",
                title,
                "description",
                description,
                "offer",
                offer,
                "type",
                type,
                "price",
                Agency.money(price, currency),
                "area",
                150,
                "address",
                district == null ? address : Body.with(address, "district", district),
                "amenities",
                List.of(amenities));
        listing = bedrooms == null ? listing : Body.with(listing, "bedrooms", bedrooms);
        return lat == null ? listing : Body.with(listing, "place", Body.of("lat", lat, "lng", lng));
    }

    void forget(String name, String id) {
        agent.delete("/listings/" + id).is(204);
        ids.remove(name);
        await().atMost(SOON).until(() -> total("") == 6);
    }

    Answer search(String parameters) {
        return anybody.get("/listings/search?" + parameters + "&advertiser=" + mine)
                .is(200);
    }

    int total(String parameters) {
        return search(parameters).json().getInt("total");
    }

    List<String> names(String parameters) {
        return names(search(parameters));
    }

    List<String> names(Answer answer) {
        return answer.items().stream().map(this::name).toList();
    }

    Map<String, JsonObject> byName(Answer answer) {
        Map<String, JsonObject> items = new TreeMap<>();
        answer.items().forEach(item -> items.put(name(item), item));
        return items;
    }

    private String name(JsonObject item) {
        return ids.entrySet().stream()
                .filter(known -> known.getValue().equals(item.getString("id")))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
