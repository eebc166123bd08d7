package org.baobab.platform.web.cache;

import static org.assertj.core.api.Assertions.assertThat;

import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorKeyTest {
    private final HeaderMap headers = new HeaderMap();

    @Test
    void knowsAddressLanguageAndLight() {
        assertThat(key("/listings", "city=Labé")).isEqualTo("fr /listings?city=Labé");
        headers.put(Headers.ACCEPT_LANGUAGE, "en-GB,fr;q=0.5");
        assertThat(key("/listings", null)).isEqualTo("en /listings?");
        headers.put(Headers.COOKIE, "BAOBAB_LANGUAGE=fr; BAOBAB_THEME=dark");
        assertThat(key("/listings", "")).isEqualTo("frdark /listings?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "BAOBAB_LANGUAGE=xx",
                "BAOBAB_THEME=../etc",
                "BAOBAB_LANGUAGE=\"en\"",
                "BAOBAB_LANGUAGE=en; BAOBAB_LANGUAGE=fr",
                "BAOBAB_THEME=dark; BAOBAB_THEME=light",
                "a=b, BAOBAB_LANGUAGE=en"
            })
    void hasNoneForWhatAPageCouldReadInAnotherWay(String cookie) {
        headers.put(Headers.COOKIE, cookie);
        assertThat(VisitorKey.of(headers, "/", "")).isEmpty();
    }

    @Test
    void tellsProgramsApartByWhatTheyAskForAlone() {
        headers.put(Headers.COOKIE, "BAOBAB_LANGUAGE=en");
        headers.put(Headers.ACCEPT_LANGUAGE, "fr");
        assertThat(key("/api/v1/listings/search", "q=villa")).isEqualTo("fr /api/v1/listings/search?q=villa");
        assertThat(key("/listings", "")).isEqualTo("en /listings?");
    }

    @Test
    void overlooksWhereVisitorsComeFrom() {
        assertThat(key("/listings", "utm_source=whatsapp&city=Kindia&fbclid=abc"))
                .isEqualTo("fr /listings?city=Kindia");
    }

    @Test
    void overlooksCookiesThatAreNotOursAndTheOneOfForms() {
        headers.put(Headers.COOKIE, "_ga=1; BAOBAB_FORMS=abc");
        assertThat(key("/", "")).isEqualTo("fr /?");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BAOBAB_SESSION=x", "a=b; BAOBAB_SESSION=x", "BAOBAB_OTHER=1", "csfcfc=flash"})
    void hasNoneForWhoeverMayBeKnown(String cookie) {
        headers.put(Headers.COOKIE, cookie);
        assertThat(VisitorKey.of(headers, "/", "")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Authorization", "X-Api-Key", "X-Organization"})
    void hasNoneForProgramsThatSayWhoTheyAre(String header) {
        headers.put(HttpString.tryFromString(header), "x");
        assertThat(VisitorKey.of(headers, "/", "")).isEmpty();
    }

    @Test
    void hasNoneForWhatIsTooLong() {
        assertThat(VisitorKey.of(headers, "/", "q=" + "x".repeat(1_000))).isEmpty();
    }

    private String key(String path, String query) {
        return VisitorKey.of(headers, path, query).orElseThrow();
    }
}
