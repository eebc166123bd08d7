package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.baobab.platform.geo.Division;
import org.baobab.platform.geo.Divisions;
import org.baobab.platform.kernel.InvalidSettingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapTilesTest {
    private static final Path OUTLINE = Path.of("src/main/webapp/resources/map/GN.json");
    private static final int MOST_BYTES = 64_000;

    @ParameterizedTest
    @CsvSource({
        "https://tile.example.com/{z}/{x}/{y}.png, https://tile.example.com",
        "https://{s}.tile.example.com/{z}/{x}/{y}{r}.png, https://*.tile.example.com",
        "http://localhost:8081/osm/{z}/{x}/{y}.webp?key=a, http://localhost:8081"
    })
    void originOf_anAddressOfTiles_isWhatThePolicyNames(String template, String origin) {
        assertThat(MapTiles.originOf(template)).isEqualTo(origin);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tile.example.com/",
                "ftp://tile.example.com/{z}/{x}/{y}",
                "{z}/{x}/{y}",
                "https:// x/{z}/{x}/{y}"
            })
    void originOf_whatIsNone_isRefused(String template) {
        assertThatThrownBy(() -> MapTiles.originOf(template)).isInstanceOf(InvalidSettingException.class);
    }

    @Test
    void outline_hasEveryDivisionOfGuinea_andIsSmall() throws IOException {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(OUTLINE))) {
            assertThat(reader.readObject().getJsonArray("features").getValuesAs(JsonObject.class).stream()
                            .map(feature -> feature.getJsonObject("properties"))
                            .filter(part -> part.containsKey("label"))
                            .map(part -> part.getString("region") + "/" + part.getString("name")))
                    .containsExactlyInAnyOrderElementsOf(new Divisions()
                            .of("GN").stream().map(MapTilesTest::named).toList());
        }
        assertThat(Files.size(OUTLINE)).isLessThan(MOST_BYTES);
    }

    private static String named(Division division) {
        return division.region() + "/" + division.name();
    }
}
