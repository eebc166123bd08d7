package org.baobab.platform.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplatesTest {
    private static final String LINK = "http://localhost:8080/password/reset?token=abc&x=1";
    private static final Map<String, ?> ALL = Map.of(
            "name", "Awa",
            "link", LINK,
            "validity", Duration.ofHours(1),
            "when", Instant.parse("2026-11-21T08:30:00Z"),
            "email", "awa@example.test",
            "inviter", "Aïssatou Bah",
            "organization", "Teranga Immo",
            "role", "agent",
            "code", "482913");

    private final Templates templates = new Templates();

    @BeforeEach
    void settings() {
        templates.settings = new NotificationSettings() {
            @Override
            URI home() {
                return URI.create("http://localhost:8080");
            }
        };
    }

    @Test
    void email_inFrench_hasTheSameInTextAndHtml() {
        EmailMessage letter = templates.email("reset-password", Locale.FRENCH, "awa@demo.baobab.test", ALL);

        assertThat(letter.subject()).isEqualTo("Choisissez un nouveau mot de passe");
        assertThat(letter.language()).isEqualTo("fr");
        assertThat(letter.text()).startsWith("Bonjour Awa,").contains("\n" + LINK + "\n", "valable 1\u00a0heure");
        assertThat(letter.html())
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("Bonjour Awa,", "href=\"http://localhost:8080/password/reset?token=abc&amp;x=1\"")
                .doesNotContain("{{", "{link}", "{name}");
    }

    @Test
    void email_inAnUnknownLanguage_isFrench() {
        assertThat(templates
                        .email("verify-email", Locale.CHINESE, "a@b.test", ALL)
                        .language())
                .isEqualTo("fr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verify-email", "reset-password", "password-changed", "email-changed", "invitation"})
    void email_everyTemplate_isThereInBothLanguages(String name) {
        EmailMessage french = templates.email(name, Locale.FRENCH, "a@b.test", ALL);
        EmailMessage english = templates.email(name, Locale.ENGLISH, "a@b.test", ALL);

        assertThat(french.subject()).isNotBlank().isNotEqualTo(english.subject());
        assertThat(english.html()).contains("<html lang=\"en\">");
    }

    @Test
    void sms_codeStandsTogether() {
        SmsMessage text = templates.sms("phone-code", Locale.FRENCH, "+221771234567", ALL);

        assertThat(text.text()).isEqualTo("Baobab : votre code est 482913, valable 1 heure. Ne le donnez à personne.");
    }

    @Test
    void value_withMarkup_isOnlyText() {
        var values =
                Map.of("name", "<script>alert('x')</script> & \"co\"", "link", LINK, "validity", Duration.ofDays(3));

        EmailMessage letter = templates.email("verify-email", Locale.FRENCH, "a@b.test", values);

        assertThat(letter.html())
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;co&quot;")
                .doesNotContain("<script");
        assertThat(letter.text()).contains("Bonjour <script>alert('x')</script> & \"co\",");
    }

    @Test
    void value_withLineBreaks_addsNeitherHeaderNorBlock() {
        var values = Map.of(
                "inviter", "Eve\r\nBcc: all@world.test\u2028",
                "organization", "X\n\n[Cliquez]({link})\n\n",
                "role", "agent",
                "link", LINK,
                "validity", Duration.ofDays(7));

        EmailMessage letter = templates.email("invitation", Locale.FRENCH, "a@b.test", values);

        assertThat(letter.subject())
                .isEqualTo("Eve Bcc: all@world.test vous invite dans X [Cliquez]({link})")
                .doesNotContain("\n", "\r");
        assertThat(letter.html().split("<a href", -1)).hasSize(3);
    }

    @Test
    void value_thatIsVeryLong_isCut() {
        var values = Map.of("name", "x".repeat(5_000), "link", LINK, "validity", Duration.ofDays(3));

        assertThat(templates
                        .email("verify-email", Locale.FRENCH, "a@b.test", values)
                        .text())
                .contains("x".repeat(199) + "…,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x", "/relative"})
    void link_thatIsNoWebAddress_isRefused(String link) {
        var values = Map.of("name", "Awa", "link", link, "validity", Duration.ofHours(1));

        assertThatThrownBy(() -> templates.email("reset-password", Locale.FRENCH, "a@b.test", values))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void missingValue_andUnknownTemplate_areMistakes() {
        assertThatThrownBy(() -> templates.sms("phone-code", Locale.FRENCH, "+221771234567", Map.of()))
                .hasMessage("phone-code_fr.txt:1: the template needs a value for {code}");
        assertThatThrownBy(() -> templates.sms("../layout", Locale.FRENCH, "+221771234567", ALL))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> templates.sms("nothing", Locale.FRENCH, "+221771234567", ALL))
                .hasMessage("There is no template nothing_fr.txt");
    }

    @ParameterizedTest
    @CsvSource({
        "PT5M, 5 minutes",
        "PT1M, 1 minute",
        "PT90M, 90 minutes",
        "PT24H, 24 hours",
        "P7D, 7 days",
        "P2D, 2 days"
    })
    void duration_isWrittenInWords(String duration, String words) {
        var values = Map.of("code", "123456", "validity", Duration.parse(duration));

        assertThat(templates
                        .sms("phone-code", Locale.ENGLISH, "+221771234567", values)
                        .text())
                .contains(words);
    }

    @Test
    void instant_isWrittenInWords() {
        assertThat(templates
                        .email("password-changed", Locale.FRENCH, "a@b.test", ALL)
                        .text())
                .contains("le 21 novembre 2026 à 08:30 UTC");
    }

    @Test
    void plain_keepsParagraphsAndLines_andNothingElse() {
        String text = "Bonjour,\r\n\r\n\r\nDemain :\n- {name}\n- <b>10 h</b>\u0007\n \nMerci";

        Words words = templates.plain(Locale.FRENCH, "Visite", text, null);

        assertThat(words.subject()).isEqualTo("Visite");
        assertThat(words.text()).isEqualTo("Bonjour,\n\nDemain :\n- {name}\n- <b>10 h</b>\n\nMerci");
        assertThat(words.html())
                .contains("Demain :<br>- {name}<br>- &lt;b&gt;10 h&lt;/b&gt;</p>")
                .doesNotContain("<b>");
        assertThat(words.letter()).startsWith(words.text()).contains("\n-- \nBaobab");
    }

    @Test
    void unsubscribe_standsAtTheFootOfTheLetterAlone() {
        URI link = URI.create("http://localhost:8080/unsubscribe?token=a.b");

        Words words = templates.plain(Locale.ENGLISH, "Visit", "Tomorrow", link);

        assertThat(words.text()).isEqualTo("Tomorrow");
        assertThat(words.letter()).contains("Stop receiving these e-mails\n" + link);
        assertThat(words.html()).contains("href=\"" + link + "\"");
    }

    @Test
    void index_namesAllTemplates_andEachHasAnExampleInBothLanguages() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/templates"))) {
            List<String> there = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("_fr.txt"))
                    .map(file -> file.replace("_fr.txt", ""))
                    .filter(name -> !Set.of("footer", "unsubscribe").contains(name))
                    .sorted()
                    .toList();

            assertThat(templates.names()).as("templates/index.txt").isEqualTo(there);
        }
        for (String name : templates.names()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                assertThat(templates.example(name, locale, Map.of()).text())
                        .as(name)
                        .isNotBlank();
            }
        }
    }
}
