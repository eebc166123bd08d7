package org.baobab.platform.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.baobab.platform.geo.PlaceName.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {
    private final Places places = new Places(new Divisions());

    @ParameterizedTest
    @CsvSource({
        "Conakry,Kipé,Conakry,Conakry,Ratoma",
        "conakry,kipe,Conakry,Conakry,Ratoma",
        "Conakry,,Conakry,Conakry,",
        "Conakry,Bambeto,Conakry,Conakry,",
        "Conakry,nowhere in particular,Conakry,Conakry,",
        "Ratoma,Kaporo rails,Conakry,Conakry,Ratoma",
        "Sonfonia,,Conakry,Conakry,Sonfonia",
        "Nongo,,Conakry,Conakry,Lambanyi",
        "N'Zerekore,,Nzérékoré,Nzérékoré,Nzérékoré",
        "Labé,Hafia,Labé,Labé,Hafia",
        "Kamsar,,Boké,Boké,Kamsar",
        "Tombouctou,,,,",
        "Tanènè,,,,"
    })
    void locate_byWords(String city, String district, String region, String prefecture, String commune) {
        Optional<PlaceName> place = places.locate("GN", city, district, null);

        assertThat(place.map(PlaceName::region).orElse(null)).isEqualTo(region);
        assertThat(place.map(found -> found.kind() == Kind.PREFECTURE ? found.name() : found.prefecture())
                        .orElse(null))
                .isEqualTo(prefecture);
        assertThat(place.map(found -> found.kind() == Kind.COMMUNE ? found.name() : found.commune())
                        .orElse(null))
                .isEqualTo(commune);
    }

    @Test
    void locate_whereWordsLeaveItOpen_asksThePoint() {
        GeoPoint dubreka = new GeoPoint(9.95, -13.55);

        assertThat(places.locate("GN", "Tanènè", null, dubreka).orElseThrow())
                .isEqualTo(new PlaceName(Kind.COMMUNE, "Tanènè", "Kindia", "Dubréka", null));
        assertThat(places.locate("GN", "Somewhere", null, dubreka).orElseThrow().name())
                .isEqualTo("Dubréka");
        assertThat(places.locate("SN", "Dakar", null, new GeoPoint(14.7, -17.4)))
                .isEmpty();
    }

    @Test
    void search_findsWordsByTheirBeginning_whateverTheirAccents() {
        assertThat(names("kip")).containsExactly("Kipé");
        assertThat(names("rails")).containsExactly("Kaporo-Rails");
        assertThat(names("nze")).startsWith("Nzérékoré").contains("N'Zébéla");
        assertThat(names("conakry")).containsExactly("Conakry", "Conakry");
        assertThat(names("")).hasSize(8).contains("Kindia", "Nzérékoré");
        assertThat(names("%_'\"<>")).hasSize(8);
        assertThat(names("qqq")).isEmpty();
        assertThat(places.search("XX", "a", 10)).isEmpty();
        assertThat(places.search("../GN", "a", 10)).isEmpty();
    }

    /** What is listed lies in a prefecture that there is. */
    @Test
    void everyPlace_liesInARegion() {
        assertThat(places.search("GN", "", 100)).hasSize(8);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            assertThat(places.search("GN", String.valueOf(letter), 1_000))
                    .filteredOn(place -> place.kind() != Kind.REGION)
                    .allSatisfy(place -> assertThat(place.region()).isNotBlank());
        }
    }

    private List<String> names(String typed) {
        return places.search("GN", typed, 20).stream().map(PlaceName::name).toList();
    }
}
