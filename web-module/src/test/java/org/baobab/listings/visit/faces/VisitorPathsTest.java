package org.baobab.listings.visit.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.finding.ListingQuery;
import org.baobab.platform.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisitorPathsTest {
    private static final String ID = "0199d1c2-7a10-7000-8000-5b1f2f6c0d11";

    @Test
    void listing_withOrWithoutItsTitle_isNamedByItsId() {
        assertThat(VisitorPaths.listing("/listings/" + ID + "/villa-a-kipe"))
                .contains(new VisitorPaths.Named(UUID.fromString(ID), "villa-a-kipe"));
        assertThat(VisitorPaths.listing("/listings/" + ID)).contains(new VisitorPaths.Named(UUID.fromString(ID), null));
        assertThat(VisitorPaths.agency("/listings/agencies/" + ID)).contains(UUID.fromString(ID));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/listings/search", "/listings/" + ID + "/a/b", "/listings/1-1-1-1-1", "/listings/agencies/x"})
    void otherAddresses_nameNone(String address) {
        assertThat(VisitorPaths.listing(address)).isEmpty();
        assertThat(VisitorPaths.agency(address)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "850000000,GNF,850M",
        "1250000000,GNF,1.25B",
        "6100000,GNF,6.1M",
        "450000,GNF,450K",
        "1200,EUR,1.2K\u00a0EUR"
    })
    void brief_isShortAndStillSaysHowMuch(String amount, String currency, String said) {
        assertThat(ListingWords.brief(new Money(new BigDecimal(amount), currency), Locale.ENGLISH))
                .isEqualTo(said);
    }

    @Test
    void links_keepWhatWasAsked_andBeginAnew() {
        ListingQuery query = ListingQuery.of(Map.of("q", "près de la mer", "city", "Conakry", "page", "3"));

        assertThat(QueryLinks.without(query, "city")).isEqualTo("/listings/search?q=pr%C3%A8s+de+la+mer");
        assertThat(QueryLinks.page(query, 2)).isEqualTo("/listings/search?q=pr%C3%A8s+de+la+mer&city=Conakry&page=2");
        assertThat(QueryLinks.pins(query)).isEqualTo("/listings/pins?q=pr%C3%A8s+de+la+mer&city=Conakry");
    }
}
