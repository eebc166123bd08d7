package org.baobab.listings.contact.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrawlersTest {
    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html), true",
        "facebookexternalhit/1.1, true",
        "Mozilla/5.0 (Linux; Android 14; CUBOT NOTE 50) AppleWebKit/537.36, false",
        "Java-http-client/25, false",
        "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0, false"
    })
    void whoeverSaysSo_isACrawler(String agent, boolean isOne) {
        assertThat(Crawlers.isOne(agent)).isEqualTo(isOne);
    }
}
