package org.baobab.listings;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingLinksTest {
    @ParameterizedTest
    @CsvSource({
        "Villa de 4 chambres à Kipé,villa-de-4-chambres-a-kipe",
        "  --Œuvre d’été: 300 m²!  ,oeuvre-d-ete-300-m2",
        "<script>alert(1)</script>,script-alert-1-script",
        "日本,annonce",
        "N'Zérékoré,n-zerekore"
    })
    void slug_isPlain(String title, String slug) {
        assertThat(ListingLinks.slug(title)).isEqualTo(slug);
    }

    @Test
    void slug_ofALongTitle_endsWithAWord() {
        assertThat(ListingLinks.slug("appartement ".repeat(10).strip()))
                .hasSizeLessThanOrEqualTo(80)
                .endsWith("-appartement");
        assertThat(ListingLinks.slug("a".repeat(120))).hasSize(80);
    }
}
