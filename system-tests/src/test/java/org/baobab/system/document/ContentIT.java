package org.baobab.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentIT extends ClientTest {
    private static final String TEXT = "0123456789".repeat(10);

    private Api api;
    private String content;
    private Answer document;

    @BeforeEach
    void store() {
        api = Company.founded().owner().api();
        document = Upload.of(api, "documents", "chiffres été.txt", TEXT).is(201);
        content = "/documents/" + document.id() + "/content";
    }

    @ParameterizedTest
    @CsvSource({
        "bytes=0-9, 0, 9",
        "bytes=10-19, 10, 19",
        "bytes=95-, 95, 99",
        "bytes=-5, 95, 99",
        "bytes=-500, 0, 99",
        "bytes=90-1000, 90, 99",
        "bytes=0-99, 0, 99",
        "'bytes = 1 - 2', 1, 2"
    })
    void range_givesThatPart(String range, int from, int to) {
        Answer part = api.with("Range", range).get(content).is(206);

        assertThat(part.body()).isEqualTo(TEXT.substring(from, to + 1));
        assertThat(part.needHeader("Content-Range")).isEqualTo("bytes " + from + "-" + to + "/100");
        assertThat(part.needHeader("Content-Length")).isEqualTo(String.valueOf(to - from + 1));
    }

    /** RFC 9110: what cannot be read, or what we do not serve in parts, is answered with the whole. */
    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-1,5-6", "lines=0-1", "bytes=9-1", "bytes=a-b", "bytes=-", "x"})
    void range_thatIsNone_givesTheWhole(String range) {
        assertThat(api.with("Range", range).get(content).is(200).body()).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"bytes=100-", "bytes=100-200", "bytes=-0"})
    void range_outside_isNotSatisfiable(String range) {
        Answer refused = api.with("Range", range).get(content).isProblem(416, "range-not-satisfiable");

        assertThat(refused.needHeader("Content-Range")).isEqualTo("bytes */100");
    }

    @Test
    void ifRange_givesThePartOnlyOfTheSame() {
        Api part = api.with("Range", "bytes=0-1");
        Answer whole = api.get(content).is(200);

        part.with("If-Range", whole.needHeader("ETag")).get(content).is(206);
        part.with("If-Range", whole.needHeader("Last-Modified")).get(content).is(206);
        part.with("If-Range", "\"another\"").get(content).is(200);
        part.with("If-Range", "W/" + whole.needHeader("ETag")).get(content).is(200);
        part.with("If-Range", "Sat, 29 Oct 1994 19:43:31 GMT").get(content).is(200);
    }

    @Test
    void etag_isTheHash_andSavesTheDownload() {
        String tag = api.get(content).is(200).needHeader("ETag");
        assertThat(tag).isEqualTo("\"" + document.text("sha256") + "\"");

        assertThat(api.with("If-None-Match", tag).get(content).is(304).body()).isEmpty();
        api.with("If-None-Match", "W/" + tag).get(content).is(304);
        api.with("If-None-Match", "\"x\", " + tag).get(content).is(304);
        api.with("If-None-Match", "*").get(content).is(304);
        api.with("If-None-Match", "\"x\"").get(content).is(200);
        api.with("If-None-Match", tag).with("Range", "bytes=0-1").get(content).is(304);
    }

    @Test
    void head_tellsEverythingButTheBytes() {
        Answer head = api.send("HEAD", content, BodyPublishers.noBody()).is(200);

        assertThat(head.body()).isEmpty();
        assertThat(head.needHeader("Content-Length")).isEqualTo("100");
        assertThat(head.needHeader("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        assertThat(head.needHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(head.needHeader("ETag")).isNotBlank();
    }

    @Test
    void disposition_carriesTheNameForOldAndNewBrowsers() {
        assertThat(api.get(content).is(200).needHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"chiffres ete.txt\"; filename*=UTF-8''chiffres%20%C3%A9t%C3%A9.txt");
        assertThat(api.get(content + "?download=true").is(200).needHeader("Content-Disposition"))
                .startsWith("attachment; filename=\"chiffres ete.txt\"");
        Answer odd =
                Upload.of(api, "uploads", "日本 \"100%\" d’été; a=b.txt", "x").is(201);
        assertThat(api.get("/documents/" + odd.id() + "/content").is(200).needHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"__ _100__ d'ete; a=b.txt\"; filename*=UTF-8''"
                        + "%E6%97%A5%E6%9C%AC%20_100%25_%20d%E2%80%99%C3%A9t%C3%A9%3B%20a%3Db.txt");
    }

    /** A strong tag speaks of these bytes and no others: nothing on the way may compress them. */
    @Test
    void content_isNeverCompressed() {
        Answer large = Upload.of(api, "documents", "long.txt", TEXT.repeat(1_000) + Fresh.word())
                .is(201);

        Answer answer = api.with("Accept-Encoding", "gzip")
                .get("/documents/" + large.id() + "/content")
                .is(200);

        assertThat(answer.header("Content-Encoding")).isEmpty();
        assertThat(answer.body()).startsWith(TEXT).hasSize(100_008);
    }

    @Test
    void headers_keepTheContentAlone() {
        Answer answer = api.get(content).is(200);

        assertThat(answer.needHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.needHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(answer.needHeader("Cache-Control")).isEqualTo("private, no-cache");
    }
}
