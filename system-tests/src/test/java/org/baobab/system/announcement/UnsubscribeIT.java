package org.baobab.system.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.announcement.Sending.counts;
import static org.baobab.system.announcement.Sending.finished;
import static org.baobab.system.announcement.Sending.letter;
import static org.baobab.system.announcement.Sending.to;

import jakarta.json.JsonObject;
import java.util.List;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheServer;
import org.junit.jupiter.api.Test;

class UnsubscribeIT extends ClientTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void bareAddress_byOnePost_getsNoMore() {
        String email = Fresh.email();
        String page = page(to("email", email), email);

        Api.asNobody().raw("POST", page, FORM, ONE_CLICK).is(200);
        Api.asNobody().raw("POST", page, FORM, ONE_CLICK).is(200);

        JsonObject later = finished(owner, owner.post("/notifications/batch", batch(to("email", email))));
        assertThat(later.getJsonObject("counts")).isEqualTo(counts(0, 0, 1));
        owner.post(
                        "/notifications",
                        Body.with(letter(to("email", email), "Urgent", "Fuite de gaz"), "priority", "URGENT"))
                .is(202);
        assertThat(Inbox.of(email).about("Fuite de gaz").getString("text")).doesNotContain("/unsubscribe");
    }

    @Test
    void letter_tellsMailProgramsHowToEndIt() {
        String email = Fresh.email();
        page(to("email", email), email);
        String id = Inbox.of(email).newest(1).getString("id");

        String source = Api.asNobody()
                .get(TheServer.sandbox() + "/sandbox/inbox/" + id + "/source")
                .is(200)
                .body()
                .replaceAll("\\r?\\n[ \\t]+", " ");

        assertThat(source).containsPattern("List-Unsubscribe: <http[^>]+/unsubscribe\\?token=[^>]+>");
        assertThat(source).contains("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    @Test
    void person_byOnePost_hasSwitchedItOff() {
        Person member = company.member("AGENT");
        String page = page(to("userId", member.id()), member.email());

        Api.asNobody().raw("POST", page, FORM, ONE_CLICK).is(200);

        JsonObject said =
                member.api().get("/me/notification-preferences").is(200).json();
        assertThat(said.getJsonArray("topics").getValuesAs(JsonObject.class))
                .filteredOn(topic -> topic.getString("topic").equals("announcements"))
                .allSatisfy(topic -> assertThat(topic.getJsonObject("channels").getBoolean("EMAIL"))
                        .isFalse());
        JsonObject later = finished(owner, owner.post("/notifications/batch", batch(to("userId", member.id()))));
        assertThat(later.getJsonObject("counts")).isEqualTo(counts(0, 0, 1));
    }

    @Test
    void page_changesNothingByItself() {
        String email = Fresh.email();
        String page = page(to("email", email), email);

        Api.asNobody().get(page).is(200);

        JsonObject later = finished(owner, owner.post("/notifications/batch", batch(to("email", email))));
        assertThat(later.getJsonObject("counts")).isEqualTo(counts(1, 0, 0));
    }

    @Test
    void linkThatIsNoneOfOurs_isUnknown() {
        for (String token : List.of("", "?token=", "?token=a.b", "?token=" + "x".repeat(700))) {
            Api.asNobody().raw("POST", "//unsubscribe" + token, FORM, ONE_CLICK).is(404);
            Api.asNobody().get("//unsubscribe" + token).is(200);
        }
    }

    private String page(JsonObject to, String email) {
        String words = "Promotion " + Fresh.word();
        owner.post("/notifications", letter(to, "Promotion", words)).is(202);
        Inbox.of(email).about(words);
        return "//unsubscribe?token=" + Inbox.of(email).tokenFor("/unsubscribe");
    }

    private static JsonObject batch(JsonObject to) {
        return Body.of(
                "recipients", List.of(to), "channel", "EMAIL", "subject", "Encore", "text", "Encore une promotion");
    }
}
