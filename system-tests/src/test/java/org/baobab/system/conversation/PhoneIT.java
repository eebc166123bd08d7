package org.baobab.system.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.UUID;
import org.baobab.system.client.Api;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class PhoneIT extends ClientTest {

    @Test
    void theNumber_isGivenOnDemand_withoutALogin_andIsInNoAnswerBefore() {
        Person advertiser = Person.registered();
        UUID listing = Talk.listing(advertiser.api());

        assertThat(Api.asNobody().get("/listings/" + listing).is(200).body()).doesNotContain(advertiser.phone());
        JsonObject told =
                Api.asNobody().post("/listings/" + listing + "/phone").is(200).json();

        assertThat(told.getString("phone")).isEqualTo(advertiser.phone());
        assertThat(told.getString("whatsappLink"))
                .startsWith("https://wa.me/" + advertiser.phone().substring(1) + "?text=Bonjour")
                .contains("%2Flistings%2F" + listing);
        assertThat(Api.asNobody()
                        .speaking("en")
                        .post("/listings/" + listing + "/phone?way=WHATSAPP")
                        .is(200)
                        .text("whatsappLink"))
                .contains("text=Hello");
    }

    @Test
    void robots_drafts_andWhatIsNoListing_getNone() {
        Person advertiser = Person.registered();
        UUID listing = Talk.listing(advertiser.api());

        Api.asNobody()
                .with("User-Agent", "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)")
                .post("/listings/" + listing + "/phone")
                .isProblem(403, "number-for-people");
        Api.asNobody()
                .post("/listings/" + Talk.draft(advertiser.api()) + "/phone")
                .isProblem(404);
        Api.asNobody().post("/listings/" + UUID.randomUUID() + "/phone").isProblem(404);
        Api.asNobody().post("/listings/" + listing + "/phone?way=PIGEON").isProblem(400);
    }
}
