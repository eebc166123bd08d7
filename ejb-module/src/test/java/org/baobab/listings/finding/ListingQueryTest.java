package org.baobab.listings.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.platform.geo.GeoBox;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingQueryTest {

    @Test
    void of_nothing_isEverythingThatIsPublished() {
        ListingQuery query = ListingQuery.of(Map.of("q", "  ", "city", "", "utm_source", "x"));

        assertThat(query).isEqualTo(ListingQuery.all());
        assertThat(query.parameters()).isEmpty();
        assertThat(query.page()).isEqualTo(1);
        assertThat(query.size()).isEqualTo(20);
    }

    @Test
    void parameters_areReadAsTheSameQuestion() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("q", "villa \"groupe électrogène\"");
        said.put("offer", "RENT");
        said.put("type", "HOUSE");
        said.put("city", "Nzérékoré");
        said.put("minPrice", "1000000");
        said.put("maxPrice", "5000000.5");
        said.put("currency", "GNF");
        said.put("minBedrooms", "3");
        said.put("minArea", "120");
        said.put("amenities", "POOL,GENERATOR");
        said.put("lat", "9.537");
        said.put("lng", "-13.6785");
        said.put("radius", "5000");
        said.put("box", "9.4,-13.8,9.8,-13.4");
        said.put("sort", "-price");
        said.put("page", "3");
        said.put("size", "50");

        ListingQuery query = ListingQuery.of(said);

        assertThat(query.parameters()).isEqualTo(said);
        assertThat(query.offer()).isEqualTo(Offer.RENT);
        assertThat(query.amenities()).containsExactlyInAnyOrder(Amenity.POOL, Amenity.GENERATOR);
        assertThat(query.near()).isEqualTo(new GeoPoint(9.537, -13.6785));
        assertThat(query.box()).isEqualTo(new GeoBox(9.4, -13.8, 9.8, -13.4));
        assertThat(query.maxPrice()).isEqualTo(new BigDecimal("5000000.5"));
        assertThat(query.sort()).isEqualTo(SearchSort.PRICE_DESC);
        assertThat(query.offset()).isEqualTo(100);
    }

    @Test
    void of_severalMistakes_namesEach() {
        RuleViolationException refused = catchThrowableOfType(
                RuleViolationException.class,
                () -> ListingQuery.of(
                        Map.of("page", "0", "size", "101", "radius", "10", "minPrice", "-1", "type", "house")));

        assertThat(refused.violations())
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("page", "size", "radius", "minPrice", "type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lat|91|lat",
                "lat|9|lng",
                "lng|9|lat",
                "lat|NaN|lat",
                "radius|0|radius",
                "radius|1e3|radius",
                "sort|distance|sort",
                "sort|cheapest|sort",
                "currency|ZZZZ|currency",
                "minPrice|1e99|minPrice",
                "minArea|abc|minArea",
                "minBedrooms|-1|minBedrooms",
                "amenities|POOL,BAR|amenities",
                "box|1,2,3|box",
                "box|9,0,8,1|box",
                "advertiser|1-1-1-1-1|advertiser",
                "page|2147483648|page",
                "page|x|page",
                "size|0|size"
            })
    void of_aWrongValue_isRefusedByName(String name, String value, String field) {
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> ListingQuery.of(Map.of(name, value)));

        assertThat(refused.violations()).extracting(Violation::field).containsExactly(field);
    }

    @Test
    void of_aLongText_isRefused_andControlCharactersPartWords() {
        RuleViolationException refused =
                catchThrowableOfType(RuleViolationException.class, () -> ListingQuery.of(Map.of("q", "x".repeat(301))));

        assertThat(refused.violations()).extracting(Violation::field).containsExactly("q");
        assertThat(ListingQuery.of(Map.of("q", "villa\u0000\u0007piscine")).q()).isEqualTo("villa piscine");
    }

    @Test
    void page_farOut_isNotReached() {
        ListingQuery last = ListingQuery.of(Map.of("page", "2147483647", "size", "100"));
        ListingQuery edge = ListingQuery.of(Map.of("page", "334", "size", "30"));

        assertThat(last.isReachable()).isFalse();
        assertThat(edge.isReachable()).isTrue();
        assertThat(edge.limit()).isEqualTo(10);
    }
}
