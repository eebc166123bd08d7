package org.baobab.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DivisionsTest {
    private final Divisions divisions = new Divisions();

    @Test
    void guinea_has33PrefecturesAndConakry_inEightRegions() {
        assertThat(divisions.of("gn")).hasSize(34).extracting(Division::code).doesNotHaveDuplicates();
        assertThat(divisions.of("GN").stream().map(Division::region).distinct())
                .containsExactly("Boké", "Conakry", "Faranah", "Kankan", "Kindia", "Labé", "Mamou", "Nzérékoré");
    }

    @ParameterizedTest
    @CsvSource({
        "9.5370, -13.6785, Conakry",
        "10.0569, -12.8658, Kindia",
        "11.3182, -12.2833, Labé",
        "10.3854, -9.3057, Kankan",
        "7.7562, -8.8179, Nzérékoré",
        "10.9409, -14.2967, Boké",
    })
    void town_liesInItsPrefecture(double lat, double lng, String name) {
        assertThat(divisions.at("GN", new GeoPoint(lat, lng)))
                .get()
                .extracting(Division::name)
                .isEqualTo(name);
    }

    @Test
    void seaAndUnknownCountries_haveNone() {
        assertThat(divisions.at("GN", new GeoPoint(5, -20))).isEmpty();
        assertThat(divisions.of("XX")).isEmpty();
        assertThat(divisions.of("../../secret")).isEmpty();
    }
}
