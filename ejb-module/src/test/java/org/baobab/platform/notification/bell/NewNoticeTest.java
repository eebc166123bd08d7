package org.baobab.platform.notification.bell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewNoticeTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/organization", "/fleet/vehicles?id=7#plan", "https://status.example.com/a?b=c"})
    void link_toOurSiteOrEncrypted_stays(String link) {
        assertThat(leadingTo(link).link()).isEqualTo(link);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "javascript:alert(1)",
                "http://example.com/",
                "data:text/html,x",
                "evil",
                "",
                "/a\nb",
                "https://"
            })
    void link_toAnythingElse_isLeftOut(String link) {
        assertThat(leadingTo(link).link()).isNull();
    }

    @Test
    void title_missing_isTheFirstLineOfTheText() {
        assertThat(saying(null, "Bonjour\nLe reste").title()).isEqualTo("Bonjour");
    }

    @Test
    void words_tooLong_areCut() {
        NewNotice notice = saying("t".repeat(300), "x".repeat(3_000));

        assertThat(notice.title()).hasSize(NewNotice.LONGEST_TITLE).endsWith("…");
        assertThat(notice.text()).hasSize(NewNotice.LONGEST_TEXT).endsWith("…");
    }

    private static NewNotice leadingTo(String link) {
        return new NewNotice(UUID.randomUUID(), UUID.randomUUID(), null, null, "Titre", "Texte", link);
    }

    private static NewNotice saying(String title, String text) {
        return new NewNotice(UUID.randomUUID(), UUID.randomUUID(), null, null, title, text, null);
    }
}
