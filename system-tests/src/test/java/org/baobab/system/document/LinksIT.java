package org.baobab.system.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksIT extends ClientTest {
    private Company company;
    private Api owner;
    private UUID document;

    @BeforeEach
    void store() {
        company = Company.founded();
        owner = company.owner().api();
        document = Upload.of(owner, "documents", "été.txt", "bonjour").is(201).id();
    }

    @Test
    void link_needsNoLogin_untilItsTime() {
        Answer link = link(3600).is(201);
        String url = link.text("url");

        assertThat(Instant.parse(link.text("expiresAt")))
                .isBetween(Instant.now().plusSeconds(3500), Instant.now().plusSeconds(3601));
        assertThat(url).matches(".*signature=[^&]+");
        Answer content = Api.asNobody().get(url).is(200);
        assertThat(content.body()).isEqualTo("bonjour");
        assertThat(content.needHeader("Content-Disposition")).contains("filename*=UTF-8''%C3%A9t%C3%A9.txt");
        assertThat(Api.asNobody().with("Range", "bytes=0-2").get(url).is(206).body())
                .isEqualTo("bon");
    }

    @Test
    void link_pastItsTime_isRefused() {
        String url = link(1).is(201).text("url");

        await().atMost(Duration.ofSeconds(10))
                .until(() -> Api.asNobody().get(url).status() != 200);
        Api.asNobody().get(url).isProblem(403, "link-expired");
    }

    @Test
    void link_thatWasTamperedWith_leadsNowhere() {
        String url = link(3600).is(201).text("url");
        char last = url.charAt(url.length() - 1);
        UUID other = Upload.of(owner, "documents", "b.txt", "secret").is(201).id();

        for (String forged : List.of(
                url.substring(0, url.length() - 1) + (last == '0' ? '1' : '0'),
                url.substring(0, url.length() - 1),
                url + "0",
                url.replaceFirst("expires=\\d", "expires=9"),
                url.replaceFirst("expires=\\d+", "expires=x"),
                url.replaceFirst("&signature=.*", ""),
                url.replace(document.toString(), other.toString()))) {
            Api.asNobody().get(forged).isProblem(404);
        }
    }

    @Test
    void link_endsWithItsDocument() {
        String url = link(3600).is(201).text("url");

        owner.delete("/documents/" + document).is(204);

        Api.asNobody().get(url).isProblem(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"expiresIn\": 0}",
                "{\"expiresIn\": -1}",
                "{\"expiresIn\": 99999999}",
                "{\"expiresIn\": \"x\"}"
            })
    void life_hasLimits(String body) {
        owner.raw("POST", "/documents/" + document + "/links", "application/json", body)
                .blames("expiresIn");
    }

    @Test
    void viewer_givesNothingAway() {
        company.member("VIEWER")
                .api()
                .post("/documents/" + document + "/links", Body.of("expiresIn", 60))
                .isProblem(403, "role-too-low");
    }

    private Answer link(int seconds) {
        return owner.post("/documents/" + document + "/links", Body.of("expiresIn", seconds));
    }
}
