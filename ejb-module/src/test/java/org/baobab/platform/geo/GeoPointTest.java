package org.baobab.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeoPointTest {
    private static final GeoPoint CONAKRY = new GeoPoint(9.5092, -13.7122);

    @ParameterizedTest
    @CsvSource({
        "9.5092, -13.7122, 0",
        "10.3854, -9.3057, 492342.9",
        "0, 0, 1849696.5",
        "-9.5092, 166.2878, 20015114.4",
    })
    void metresTo_isTheShortestWayOverTheGround(double lat, double lng, double metres) {
        assertThat(CONAKRY.metresTo(new GeoPoint(lat, lng))).isCloseTo(metres, within(1.0));
    }

    @Test
    void metresTo_overTheDateLine_doesNotGoRoundTheEarth() {
        assertThat(new GeoPoint(0, 179.9).metresTo(new GeoPoint(0, -179.9))).isCloseTo(22_239, within(1.0));
    }

    @ParameterizedTest
    @CsvSource({
        "90.1, 0, place.lat",
        "-90.1, 0, place.lat",
        "0, 180.1, place.lng",
        "NaN, 0, place.lat",
        ", 0, place.lat",
        "0, , place.lng"
    })
    void noPlaceOnTheEarth_isRefused_byItsField(Double lat, Double lng, String field) {
        assertThatThrownBy(() -> GeoPoint.of("place", lat, lng))
                .isInstanceOfSatisfying(RuleViolationException.class, refusal -> assertThat(
                                refusal.violations().getFirst().field())
                        .isEqualTo(field));
    }

    @Test
    void boxAroundAPoint_holdsTheCircle_andLittleMore() {
        GeoBox box = GeoBox.around(CONAKRY, 10_000);

        assertThat(CONAKRY.metresTo(new GeoPoint(box.north(), CONAKRY.lng()))).isCloseTo(10_000, within(1.0));
        assertThat(CONAKRY.metresTo(new GeoPoint(CONAKRY.lat(), box.east()))).isBetween(10_000.0, 10_010.0);
        assertThat(box.contains(CONAKRY)).isTrue();
        assertThat(box.contains(new GeoPoint(9.6, -13.7122))).isFalse();
    }

    @Test
    void boxOverTheDateLine_holdsBothSides() {
        GeoBox box = GeoBox.around(new GeoPoint(-17, 179.95), 20_000);

        assertThat(box.west()).isGreaterThan(box.east());
        assertThat(box.contains(new GeoPoint(-17, -179.99))).isTrue();
        assertThat(box.contains(new GeoPoint(-17, 179.9))).isTrue();
        assertThat(box.contains(new GeoPoint(-17, 0))).isFalse();
    }

    @Test
    void boxAroundThePole_hasEveryLongitude() {
        assertThat(GeoBox.around(new GeoPoint(89.99, 10), 50_000).contains(new GeoPoint(89.9, -170)))
                .isTrue();
    }
}
