package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Person;

/** The queue as an administrator sees it. */
final class Queue {
    private static final Duration WELL_BEFORE_THE_TOKEN_EXPIRES = Duration.ofMinutes(5);
    private static Api admin;
    private static Instant until = Instant.MIN;

    private Queue() {}

    static synchronized Api admin() {
        if (Instant.now().isAfter(until)) {
            admin = Person.administrator().api();
            until = Instant.now().plus(WELL_BEFORE_THE_TOKEN_EXPIRES);
        }
        return admin;
    }

    /** The open case of that kind about the listing, wherever in the queue it stands. */
    static Optional<JsonObject> find(String kind, UUID listing) {
        String cursor = "";
        while (true) {
            Answer page = admin().get("/admin/moderation?limit=100&kind=" + kind + cursor)
                    .is(200);
            Optional<JsonObject> found = page.items().stream()
                    .filter(each -> listing.toString().equals(each.getString("listingId", null)))
                    .findFirst();
            if (found.isPresent() || page.json().isNull("next")) {
                return found;
            }
            cursor = "&cursor=" + page.text("next");
        }
    }

    static UUID require(String kind, UUID listing) {
        Optional<JsonObject> found = find(kind, listing);
        assertThat(found).as("%s of listing %s", kind, listing).isPresent();
        return UUID.fromString(found.get().getString("id"));
    }

    static String path(UUID id) {
        return "/admin/moderation/" + id;
    }
}
