package org.baobab.platform.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZoneTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/me, API",
        "/api/v1/auth/login, AUTH",
        "/api/v1/listings/search, SEARCH",
        "/api/v1/callbacks/twilio/status, CALLBACKS",
        "/api/v1/callbacks, API"
    })
    void path_belongsToOneZone(String path, Zone zone) {
        assertThat(Zone.of(path)).isEqualTo(zone);
    }
}
