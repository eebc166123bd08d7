package org.baobab.system.listings;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.picture.Photo;
import org.junit.jupiter.api.Test;

/** Those who advertise: made by their first listing, and what they say of themselves. */
class AdvertisersIT extends ClientTest {

    @Test
    void agency_isMadeByItsFirstListing_andShownToEverybody() {
        Agency agency = Agency.founded();
        String path = Agency.published(agency.owner());
        JsonObject advertiser = Api.asNobody().get(path).json().getJsonObject("advertiser");

        Answer profile =
                Api.asNobody().get("/advertisers/" + advertiser.getString("id")).is(200);

        assertThat(profile.text("name"))
                .isEqualTo(agency.owner().get(agency.company().path("")).text("name"));
        assertThat(profile.json().getBoolean("agency")).isTrue();
        assertThat(profile.json().getBoolean("verified")).isFalse();
        assertThat(profile.json().getInt("listings")).isEqualTo(1);
        assertThat(profile.json()).containsKey("since").doesNotContainKeys("phone", "whatsapp", "organizationId");
        agency.owner().post(path + "/unpublish").is(200);
        assertThat(Api.asNobody()
                        .get("/advertisers/" + advertiser.getString("id"))
                        .json()
                        .getInt("listings"))
                .isZero();
    }

    @Test
    void logoOfAnAgency_isForEverybody_itsOtherPicturesAreNot() {
        Agency agency = Agency.founded();
        Agency.published(agency.owner());
        String logo = stored(agency, "logo.png");
        String other = stored(agency, "plan.png");
        Api.asNobody().get("//pictures/" + logo).is(404);

        agency.owner()
                .patch(agency.company().path(""), Body.of("logoDocumentId", logo))
                .is(200);

        Answer shown = Api.asNobody().get("//pictures/" + logo + "?width=96").is(200);
        assertThat(shown.needHeader("Content-Type")).startsWith("image/");
        Api.asNobody().get("//pictures/" + other).is(404);
        Api.asNobody().get("/documents/" + logo).isProblem(401);
        agency.owner()
                .patch(agency.company().path(""), Body.of("logoDocumentId", JsonValue.NULL))
                .is(200);
        Api.asNobody().get("//pictures/" + logo).is(404);
    }

    private static String stored(Agency agency, String name) {
        return Photo.post(agency.owner(), "/documents?bucket=photos", name, Photo.png(300, 300))
                .is(201)
                .id()
                .toString();
    }

    @Test
    void person_advertisesWithTheirOwnNumber_andIsShownWhileThereIsSomething() {
        Person person = Person.registered();
        String path = Agency.published(person.api());
        String id = person.api().get("/me/advertiser").is(200).text("id");

        JsonObject profile = Api.asNobody().get("/advertisers/" + id).is(200).json();

        assertThat(profile.getString("name")).isEqualTo("Awa Ndiaye");
        assertThat(profile.getBoolean("agency")).isFalse();
        assertThat(profile.getBoolean("hasPhone")).isTrue();
        assertThat(profile.toString()).doesNotContain(person.phone()).doesNotContain(person.email());
        person.api().delete(path).is(204);
        Api.asNobody().get("/advertisers/" + id).isProblem(404);
        person.api().get("/advertisers/" + id).is(200);
    }

    @Test
    void change_saysOtherThings_whereSomebodyElseDidNot() {
        Agency agency = Agency.founded();
        Answer first = agency.owner().get("/me/advertiser").is(200);
        String seen = first.needHeader("ETag");

        Answer changed = agency.owner()
                .seen(seen)
                .patch(
                        "/me/advertiser",
                        Body.of(
                                "name",
                                "Kaloum Immobilier",
                                "about",
                                "Location et vente.",
                                "phone",
                                "620 00 00 01",
                                "whatsapp",
                                "+224 620 00 00 02"))
                .is(200);

        assertThat(changed.text("phone")).isEqualTo("+224620000001");
        assertThat(changed.text("whatsapp")).isEqualTo("+224620000002");
        agency.owner()
                .seen(seen)
                .patch("/me/advertiser", Body.of("name", "Other"))
                .isProblem(412);
        String listing = Agency.published(agency.owner());
        JsonObject shown = Api.asNobody().get(listing).json().getJsonObject("advertiser");
        assertThat(shown.getString("name")).isEqualTo("Kaloum Immobilier");
        assertThat(shown.getBoolean("hasWhatsApp")).isTrue();
        assertThat(shown.toString()).doesNotContain("62000000");

        // A listing that was read before shows the change at once, and says so by its tag.
        String tag = Api.asNobody().get(listing).needHeader("ETag");
        agency.owner()
                .patch("/me/advertiser", Body.of("name", null, "phone", null))
                .is(200);
        Answer after = Api.asNobody().with("If-None-Match", tag).get(listing).is(200);
        assertThat(after.json().getJsonObject("advertiser").getString("name")).startsWith("Agence ");
        assertThat(after.json().getJsonObject("advertiser").getBoolean("hasPhone"))
                .isFalse();
    }

    @Test
    void change_ofWhatCannotBe_blamesTheField() {
        Api owner = Agency.founded().owner();

        owner.patch("/me/advertiser", Body.of("name", " ")).blames("name");
        owner.patch("/me/advertiser", Body.of("name", "x".repeat(121))).blames("name");
        owner.patch("/me/advertiser", Body.of("about", "x".repeat(2_001))).blames("about");
        owner.patch("/me/advertiser", Body.of("phone", "abc")).blames("phone");
        owner.patch("/me/advertiser", Body.of("verified", true)).blames("verified");
    }

    @Test
    void change_isForManagers() {
        Agency agency = Agency.founded();

        agency.member("AGENT").get("/me/advertiser").is(200);
        agency.member("AGENT").patch("/me/advertiser", Body.of("about", "x")).isProblem(403, "role-too-low");
        agency.member("MANAGER").patch("/me/advertiser", Body.of("about", "x")).is(200);
        Api.asNobody().get("/me/advertiser").isProblem(401);
        Api.asNobody().get("/advertisers/" + agency.company().id()).isProblem(404);
    }
}
