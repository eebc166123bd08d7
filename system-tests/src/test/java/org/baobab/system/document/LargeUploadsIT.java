package org.baobab.system.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.AtOnce;
import org.baobab.system.client.Company;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.Test;

class LargeUploadsIT extends ClientTest {
    private static final long MEGABYTE = 1L << 20;

    @Test
    void twentyAtOnce_areAllThere() {
        Api api = Company.founded().owner().api();

        List<Answer> answers = AtOnce.call(20, i -> Upload.large(api, "uploads", "n" + i, 24 * MEGABYTE + i, i));

        assertThat(AtOnce.statuses(answers)).containsOnlyKeys(201);
        assertThat(answers).extracting(answer -> answer.text("sha256")).doesNotHaveDuplicates();
        answers.forEach(answer -> {
            api.with("Range", "bytes=-1")
                    .get("/documents/" + answer.id() + "/content")
                    .is(206);
            api.delete("/documents/" + answer.id()).is(204);
        });
    }

    /** Two hundred megabytes fit. */
    @Test
    void largest_isTaken() {
        Api api = Company.founded().owner().api();

        Answer stored = Upload.large(api, "uploads", "large", 200 * MEGABYTE, 7).is(201);

        assertThat(stored.text("size")).isEqualTo(String.valueOf(200 * MEGABYTE));
        api.delete("/documents/" + stored.id()).is(204);
    }

    /** Whoever says beforehand that it is too much is refused before the first byte of it. */
    @Test
    void tooLarge_isRefusedUnread() {
        Company company = Company.founded();

        assertThat(RawUpload.announce(company.owner().accessToken(), "uploads", 201 * MEGABYTE))
                .isEqualTo(413);
        assertThat(RawUpload.announce(company.owner().accessToken(), "avatars", 11 * MEGABYTE))
                .isEqualTo(413);
        assertThat(RawUpload.announce(company.owner().accessToken(), "uploads", 3000 * MEGABYTE))
                .isEqualTo(413);
    }

    @Test
    void tooLarge_bySomeBytes_isRefusedAsAProblem() {
        Api api = Company.founded().owner().api();

        Upload.large(api, "avatars", "a.png", 10 * MEGABYTE + 1, 3).isProblem(415);
        Upload.large(api, "uploads", "a.bin", 200 * MEGABYTE + 1, 3).isProblem(413, "document-too-large");
    }
}
