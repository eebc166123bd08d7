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
        "/api/v1/listings/019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10/phone, PHONES",
        "/api/v1/listings/019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10, API",
        "/api/v1/conversations/019aa5f2-7c1e-7a40-9b1d-2f6f3c1c9b10/documents/1/content, FILES",
        "/api/v1/callbacks, API"
    })
    void path_belongsToOneZone(String path, Zone zone) {
        assertThat(Zone.of(path)).isEqualTo(zone);
    }
}
