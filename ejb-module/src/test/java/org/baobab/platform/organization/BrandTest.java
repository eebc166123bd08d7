package org.baobab.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BrandTest {
    private static final FoundOrganization ORGANIZATION =
            new FoundOrganization("ZenFleet", "DZ", "DZD", "Africa/Algiers", List.of());

    @ParameterizedTest
    @CsvSource({
        "#1B6B52,#FFFFFF,#1B6B52",
        "#FFE600,#25221D,#786C00",
        "#FFFFFF,#25221D,#6C6C6C",
        "#000000,#FFFFFF,#000000"
    })
    void brand_anyColour_canBeRead(String color, String onColor, String ink) {
        Brand brand = new Brand(UUID.randomUUID(), "ZenFleet", null, color);

        assertThat(brand.onColor()).isEqualTo(onColor);
        assertThat(brand.inkColor()).isEqualTo(ink);
    }

    @Test
    void of_organizationWithoutColour_isOurs() {
        OrganizationView view =
                OrganizationView.of(new Organization(OrganizationFacts.of(ORGANIZATION), Instant.EPOCH));

        assertThat(Brand.of(view).color()).isEqualTo(Brand.OURS);
    }
}
