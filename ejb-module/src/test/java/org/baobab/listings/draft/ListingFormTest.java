package org.baobab.listings.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingFacts;
import org.baobab.listings.Offer;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.junit.jupiter.api.Test;

class ListingFormTest {

    @Test
    void facts_readNumbersAsPeopleWriteThem() {
        ListingFacts facts = form(
                        "offer",
                        "SALE",
                        "price",
                        "1 250 000",
                        "currency",
                        "GNF",
                        "area",
                        "72,5",
                        "bedrooms",
                        " 3 ",
                        "lat",
                        "9.6",
                        "lng",
                        "-13.65",
                        "amenities",
                        "POOL,nonsense,GARDEN")
                .facts();

        assertThat(facts.offer()).isEqualTo(Offer.SALE);
        assertThat(facts.price().amount()).isEqualByComparingTo("1250000");
        assertThat(facts.area()).isEqualTo(new BigDecimal("72.5"));
        assertThat(facts.bedrooms()).isEqualTo(3);
        assertThat(facts.place()).isEqualTo(new GeoPoint(9.6, -13.65));
        assertThat(facts.amenities()).isEqualTo(Set.of(Amenity.POOL, Amenity.GARDEN));
        assertThat(facts.title()).isNull();
        assertThat(facts.description()).isEmpty();
    }

    @Test
    void facts_nameEachValueThatCannotBeRead() {
        ListingForm form = form("offer", "GIFT", "price", "cher", "bedrooms", "2.5", "area", "1e9");

        assertThatThrownBy(form::facts)
                .isInstanceOfSatisfying(RuleViolationException.class, broken -> assertThat(broken.violations())
                        .extracting(Violation::field)
                        .containsExactlyInAnyOrder("offer", "price", "bedrooms", "area"));
    }

    @Test
    void json_bringsBackWhatWasTyped() {
        ListingForm form = form("title", "Villa « à l’ombre »", "price", "1 250 000");

        assertThat(ListingForm.parse(form.json())).isEqualTo(form);
    }

    @Test
    void differences_sayWhoTouchedWhat() {
        ListingForm base = form("offer", "RENT", "title", "Villa", "price", "1000000", "city", "Kindia");
        ListingForm mine = form("offer", "RENT", "title", "Belle villa", "price", "1 000 000", "city", "Kindia");
        ListingForm theirs =
                form("offer", "RENT", "title", "Grande villa", "price", "1000000", "city", "Labé", "pricePer", "MONTH");

        assertThat(Difference.between(base, mine, theirs))
                .containsExactly(
                        new Difference("city", "Kindia", "Labé", false),
                        new Difference("title", "Belle villa", "Grande villa", true));
    }

    private static ListingForm form(String... fieldsAndValues) {
        Map<String, String> values = new HashMap<>();
        for (int i = 0; i < fieldsAndValues.length; i += 2) {
            values.put(fieldsAndValues[i], fieldsAndValues[i + 1]);
        }
        return new ListingForm(values);
    }
}
