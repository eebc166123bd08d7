package org.baobab.platform.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganizationFactsTest {
    private final OrganizationFacts zenFleet = OrganizationFacts.of(
            new FoundOrganization(" ZenFleet ", "DZ", "DZD", "Africa/Algiers", List.of("fleet", "fleet")));

    @Test
    void of_wish_stripsTheNameAndKeepsEachAppOnce() {
        assertThat(zenFleet.name()).isEqualTo("ZenFleet");
        assertThat(zenFleet.apps()).containsExactly(App.FLEET);
    }

    @Test
    void of_withoutApps_usesNone() {
        assertThat(OrganizationFacts.of(new FoundOrganization("A", "GN", "GNF", "Africa/Conakry", null))
                        .apps())
                .isEmpty();
    }

    @Test
    void of_stays_bringsListings() {
        OrganizationFacts facts =
                OrganizationFacts.of(new FoundOrganization("A", "SN", "XOF", "Africa/Dakar", List.of("stays")));

        assertThat(facts.apps()).containsExactly(App.LISTINGS, App.STAYS);
    }

    @Test
    void of_everythingWrong_namesEveryField() {
        FoundOrganization wish = new FoundOrganization("\u202e", "sn", "XXX", "Mars/Base", List.of("fleet", "casino"));

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> OrganizationFacts.of(wish))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::field)
                        .containsExactly("name", "country", "currency", "timeZone", "apps[1]"));
    }

    @ParameterizedTest
    @CsvSource({"GNF,true", "XOF,true", "EUR,true", "XAU,false", "XTS,false", "gnf,false", "FRANC,false"})
    void of_currency_isMoneyThatPeoplePayWith(String code, boolean good) {
        FoundOrganization wish = new FoundOrganization("A", "SN", code, "Africa/Dakar", List.of());

        if (good) {
            assertThat(OrganizationFacts.of(wish).currency()).isEqualTo(code);
        } else {
            assertThatExceptionOfType(RuleViolationException.class).isThrownBy(() -> OrganizationFacts.of(wish));
        }
    }

    @Test
    void with_change_touchesOnlyWhatItNames() {
        OrganizationFacts changed =
                zenFleet.with(new ChangeOrganization(Patch.to("ZenFleet Algérie"), null, null, null, null, null, null));

        assertThat(changed.changesFrom(zenFleet)).containsExactlyEntriesOf(Map.of("name", "ZenFleet Algérie"));
    }

    @Test
    void with_nullName_isRefused() {
        ChangeOrganization change = new ChangeOrganization(Patch.to(null), null, null, null, null, null, null);

        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> zenFleet.with(change))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::rule)
                        .containsExactly("required"));
    }

    @Test
    void with_brandColor_takesSixHexDigitsAndGivesUpOnNull() {
        OrganizationFacts blue = zenFleet.with(brand("#0f4c81"));

        assertThat(blue.brandColor()).isEqualTo("#0F4C81");
        assertThat(blue.with(brand(null)).brandColor()).isNull();
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> zenFleet.with(brand("red")))
                .satisfies(refused -> assertThat(refused.violations())
                        .extracting(Violation::rule)
                        .containsExactly("organization.brand-color"));
    }

    private static ChangeOrganization brand(String color) {
        return new ChangeOrganization(null, null, null, null, null, null, Patch.to(color));
    }
}
