package org.baobab.platform.web.edge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NulInAddressTest {
    @ParameterizedTest
    @CsvSource({
        "/api/v1/%00, , address",
        "/api/v1/me, city=%00, city",
        "/api/v1/me, q=a&cursor=x%00y, cursor",
        "/api/v1/me, q%00=a, address",
        "/api/v1/me, %71=%00, address",
        "/api/v1/me, %00, address"
    })
    void nul_thatNamesAThing_isRefusedByTheNameOfTheParameter(String path, String query, String field) {
        assertThat(NulInAddress.where(path, query)).contains(field);
    }

    @Test
    void nul_amongWordsToLookFor_isNoTrouble() {
        assertThat(NulInAddress.where("/api/v1/listings/search", "q=%00villa%00&type=HOUSE"))
                .isEmpty();
        assertThat(NulInAddress.where("/api/v1/listings/search", "q=100%2500")).isEmpty();
        assertThat(NulInAddress.where("/api/v1/listings/search", null)).isEmpty();
    }
}
