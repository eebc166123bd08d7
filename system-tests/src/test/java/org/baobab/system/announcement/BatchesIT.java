package org.baobab.system.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.baobab.system.announcement.Sending.counts;
import static org.baobab.system.announcement.Sending.finished;
import static org.baobab.system.announcement.Sending.to;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Inbox;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class BatchesIT extends ClientTest {
    private final Company company = Company.founded();
    private final Api owner = company.owner().api();

    @Test
    void aThousand_areDeliveredOnceEach() {
        List<String> emails =
                IntStream.range(0, 1_000).mapToObj(i -> Fresh.email()).toList();
        List<JsonObject> recipients =
                emails.stream().map(email -> to("email", email)).toList();

        JsonObject batch = finished(owner, owner.post("/notifications/batch", letters(recipients)));

        assertThat(batch.getInt("total")).isEqualTo(1_000);
        assertThat(batch.getJsonObject("counts")).isEqualTo(counts(1_000, 0, 0));
        for (int i = 0; i < emails.size(); i += 37) {
            assertThat(Inbox.of(emails.get(i)).messages()).hasSize(1);
        }
    }

    @Test
    void whoIsNamedTwice_getsItOnce() {
        Person member = company.member("AGENT");
        List<JsonObject> recipients = List.of(
                to("userId", member.id()),
                to("email", member.email()),
                to("email", " " + member.email().toUpperCase()),
                to("userId", member.id()));

        JsonObject batch = finished(owner, owner.post("/notifications/batch", letters(recipients)));

        assertThat(batch.getInt("total")).isEqualTo(1);
        assertThat(Inbox.of(member.email()).messages().stream()
                        .filter(message -> message.getString("text").contains("rouvre"))
                        .count())
                .isEqualTo(1);
    }

    @Test
    void oneBadRecipient_stopsAll_andIsNamedByItsPlace() {
        String good = Fresh.email();
        Person stranger = Person.registered();

        owner.post("/notifications/batch", letters(List.of(to("email", good), to("email", "nobody"))))
                .blames("recipients[1].email");
        owner.post("/notifications/batch", letters(List.of(to("email", good), to("userId", stranger.id()))))
                .blames("recipients[1].userId");
        owner.post("/notifications/batch", letters(List.of(to("email", good), Body.of())))
                .blames("recipients[1]");
        owner.post("/notifications/batch", letters(List.of())).blames("recipients");
        owner.post(
                        "/notifications/batch",
                        letters(IntStream.range(0, 1_001)
                                .mapToObj(i -> to("email", "p" + i + "@test.baobab.test"))
                                .toList()))
                .blames("recipients");
        assertThat(Inbox.of(good).messages()).isEmpty();
    }

    @Test
    void memberWithoutNumber_isAFailedMessage_soTheCountsAddUp() {
        Person silent = company.member("AGENT");
        silent.api().patch("/me", Body.of("phone", null)).is(200);
        Person reached = company.member("AGENT");

        JsonObject batch = finished(
                owner,
                owner.post(
                        "/notifications/batch",
                        Body.of(
                                "recipients",
                                List.of(to("userId", silent.id()), to("userId", reached.id())),
                                "channel",
                                "SMS",
                                "text",
                                "Réunion à 15 h")));

        assertThat(batch.getInt("total")).isEqualTo(2);
        assertThat(batch.getJsonObject("counts")).isEqualTo(counts(1, 1, 0));
    }

    @Test
    void batch_isForItsOrganisation_andAnswers304() {
        Answer accepted = owner.post("/notifications/batch", letters(List.of(to("email", Fresh.email()))));
        finished(owner, accepted);
        String batch = accepted.location();

        String tag = owner.get(batch).is(200).needHeader("ETag");
        owner.with("If-None-Match", tag).get(batch).is(304);
        Company.founded().owner().api().get(batch).isProblem(404);
        company.member("VIEWER").api().get(batch).isProblem(403);
        Person.administrator().api().get(batch).is(200);
        Api.asNobody().get(batch).isProblem(401);
    }

    @Test
    void onlyManagersWriteToMany() {
        JsonObject wish = letters(List.of(to("email", Fresh.email())));

        company.member("AGENT").api().post("/notifications/batch", wish).isProblem(403, "role-too-low");
        company.member("MANAGER").api().post("/notifications/batch", wish).is(202);
    }

    private static JsonObject letters(List<JsonObject> recipients) {
        return Body.of(
                "recipients",
                recipients,
                "channel",
                "EMAIL",
                "template",
                "announcement",
                "data",
                Body.of("title", "Fermeture", "text", "L'agence rouvre le 2 janvier."));
    }
}
