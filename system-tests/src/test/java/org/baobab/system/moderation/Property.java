package org.baobab.system.moderation;

import jakarta.json.JsonObject;
import java.util.Map;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Fresh;

/** Listings that a test writes. */
final class Property {
    static final String SPAM = "Réservez vite, le paiement se fait par Western Union au propriétaire.";

    private Property() {}

    static JsonObject wish(String title, String description) {
        return Body.of(
                "title",
                title,
                "description",
                description,
                "offer",
                "SALE",
                "type",
                "HOUSE",
                "price",
                Map.of("amount", 450_000_000, "currency", "GNF"),
                "address",
                Map.of("country", "GN", "city", "Conakry", "district", "Kipé"));
    }

    static String ordinaryText() {
        return "Belle maison de quatre chambres à Kipé, cour carrelée et garage. Référence " + Fresh.word() + ".";
    }

    /** A draft. */
    static UUID written(Api advertiser, String title, String description) {
        return advertiser.post("/listings", wish(title, description)).is(201).id();
    }

    /** Asked to be published, whatever became of that. */
    static Answer published(Api advertiser, String title, String description) {
        UUID id = written(advertiser, title, description);
        return advertiser.post("/listings/" + id + "/publish", Body.of()).is(200);
    }

    static Answer ordinary(Api advertiser) {
        return published(advertiser, "Maison à Kipé " + Fresh.word(), ordinaryText());
    }

    static Answer spam(Api advertiser) {
        return published(advertiser, "Maison à Kipé " + Fresh.word(), SPAM + " " + Fresh.word());
    }
}
