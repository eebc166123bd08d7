package org.baobab.system.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Person;

/** The queue as an administrator sees it. */
final class Queue {
    static final Api ADMIN = Person.administrator().api();

    private Queue() {}

    /** The open case of that kind about the listing, wherever in the queue it stands. */
    static Optional<JsonObject> find(String kind, UUID listing) {
        String cursor = "";
        while (true) {
            Answer page = ADMIN.get("/admin/moderation?limit=100&kind=" + kind + cursor)
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
