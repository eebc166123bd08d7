package org.baobab.system.client;

import static org.awaitility.Awaitility.await;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.system.harness.TheServer;

/** What the sandbox received for one address or number. */
public final class Inbox {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern LINK = Pattern.compile("https?://\\S+?[?&]token=([A-Za-z0-9_.~-]+)");
    private static final Pattern CODE = Pattern.compile("(?<!\\d)(\\d{6})(?!\\d)");

    private final String to;

    private Inbox(String to) {
        this.to = to;
    }

    public static Inbox of(String addressOrNumber) {
        return new Inbox(addressOrNumber);
    }

    public List<JsonObject> messages() {
        String query = "/sandbox/inbox?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8);
        return Api.asNobody()
                .get(TheServer.sandbox() + query)
                .is(200)
                .value()
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    /** The newest of at least that many messages. */
    public JsonObject newest(int atLeast) {
        return await("message " + atLeast + " for " + to)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(this::messages, messages -> messages.size() >= atLeast)
                .getLast();
    }

    /** The first message whose text holds those words. */
    public JsonObject about(String words) {
        return await("a message about " + words + " for " + to)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .until(() -> holding(words), found -> !found.isEmpty())
                .getLast();
    }

    private List<JsonObject> holding(String words) {
        return messages().stream()
                .filter(message -> message.getString("text").contains(words))
                .toList();
    }

    /** The token in the link to that page. */
    public String tokenFor(String page) {
        return first(LINK, about(page).getString("text"));
    }

    /** The six digits of the newest of at least that many texts. */
    public String code(int atLeast) {
        return first(CODE, newest(atLeast).getString("text"));
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError("Nothing like " + pattern + " in: " + text);
        }
        return matcher.group(1);
    }
}
