package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.junit.jupiter.api.Test;

/** Copied texts are hinted to moderators, the advertiser's own to the advertiser. */
class DuplicatesIT extends ClientTest {
    private final Api seller = Person.registered().api();

    @Test
    void aTextLikeAnothersAdvertisers_isACase_withBothSides() {
        String text = text();
        UUID first = Property.published(seller, "Maison à Kipé", text).id();
        compared(first);

        UUID copy = Property.published(Person.registered().api(), "Belle maison", text.replace("garage", "parking"))
                .id();

        UUID open = awaited("DUPLICATE", copy);
        Answer detail = Queue.ADMIN.get(Queue.path(open)).is(200);
        JsonObject alike = detail.json().getJsonArray("alike").getJsonObject(0);
        assertThat(alike.getJsonObject("listing").getString("id")).isEqualTo(first.toString());
        assertThat(alike.getJsonNumber("byText").doubleValue()).isBetween(0.5, 1.0);
        assertThat(alike.getBoolean("sameAdvertiser")).isFalse();
        Queue.ADMIN.post(Queue.path(open), Body.of("decision", "DISMISS")).is(200);
        assertThat(Queue.ADMIN
                        .get(Queue.path(open))
                        .json()
                        .getJsonArray("alike")
                        .getJsonObject(0)
                        .getBoolean("dismissed"))
                .isTrue();
    }

    @Test
    void onesOwn_isAHintAndNoCase() {
        // Like no text of another test, which would be somebody else's.
        String text = Stream.generate(Fresh::word).limit(40).collect(Collectors.joining(" ", "Maison ", "."));
        compared(Property.published(seller, "Maison à Kipé", text).id());

        UUID again = Property.published(seller, "Maison à Kipé, bis", text).id();

        await().atMost(Duration.ofSeconds(30))
                .until(() -> seller.get("/me/notifications").is(200).body().contains("annonce semblable"));
        assertThat(Queue.find("DUPLICATE", again)).isEmpty();
    }

    @Test
    void theVeryWordsOfAnotherAdvertiser_wait() {
        String text = text();
        compared(Property.published(seller, "Maison à Kipé", text).id());

        Answer copy = Property.published(
                Person.registered().api(),
                "Maison moins chère",
                text.toUpperCase(Locale.FRENCH).toLowerCase(Locale.FRENCH));

        assertThat(copy.text("state")).isEqualTo("PENDING");
        assertThat(Queue.find("PENDING", copy.id()).orElseThrow().toString()).contains("SAME_TEXT");
    }

    private static String text() {
        return "Maison " + Fresh.word()
                + " de quatre chambres avec salon, cuisine et garage pour deux voitures, dans un quartier calme "
                + Fresh.word()
                + " non loin du marché et de l’école. Le forage donne de l’eau toute l’année, le groupe prend le relais du"
                + " courant et un gardien habite sur place avec sa famille. Référence " + Fresh.word() + " chez nous.";
    }

    /** A copy can be told from now on. */
    private static void compared(UUID listing) {
        await().atMost(Duration.ofSeconds(30)).until(() -> TheDatabase.hasPrint(listing));
    }

    private static UUID awaited(String kind, UUID listing) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> Queue.find(kind, listing).isPresent());
        return Queue.require(kind, listing);
    }
}
