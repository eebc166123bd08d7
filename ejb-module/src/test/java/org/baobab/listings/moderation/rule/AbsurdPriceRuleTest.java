package org.baobab.listings.moderation.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.baobab.listings.Offer;
import org.baobab.platform.kernel.RuleViolationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbsurdPriceRuleTest {
    private final AbsurdPriceRule rule = new AbsurdPriceRule();

    @ParameterizedTest
    @CsvSource({
        "SALE, 150000, GNF, false",
        "SALE, 1, GNF, true",
        "SALE, 9999999999999999, GNF, true",
        "RENT, 150000, GNF, false",
        "RENT, 900000000000, GNF, true",
        "STAY, 350000, GNF, false",
        "RENT, 900, EUR, false",
        "SALE, 1, EUR, true",
        "SALE, 1, KES, false"
    })
    void check_byTheUsualBounds(Offer offer, String amount, String currency, boolean held) {
        assertThat(rule.check(Texts.priced("Villa", "Belle villa", offer, amount, currency), rule.usual())
                        .isEmpty())
                .isEqualTo(!held);
    }

    @Test
    void check_theFirstLineThatFitsCounts() {
        RuleParameters parameters =
                new RuleParameters(Map.of("bounds", "GNF SALE HOUSE 1 2000000000\nGNF SALE * 500000000 2000000000"));

        assertThat(rule.check(Texts.priced("Villa", "", Offer.SALE, "1000", "GNF"), parameters))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GNF SALE",
                "GNF SALE * 10 1",
                "GNF SELL * 1 10",
                "gnf SALE * 1 10",
                "GNF SALE CASTLE 1 10",
                "GNF SALE * x y"
            })
    void validate_aLineThatCannotBeRead_isBlamed(String line) {
        RuleParameters parameters = new RuleParameters(Map.of("bounds", line));

        assertThatThrownBy(() -> rule.validate(parameters))
                .isInstanceOf(RuleViolationException.class)
                .hasMessageContaining("bounds");
    }
}
