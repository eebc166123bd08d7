package org.baobab.listings.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingRules;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.Division;
import org.baobab.platform.geo.Divisions;
import org.junit.jupiter.api.Test;

class ListingChapterTest {
    private final Divisions divisions = new Divisions();
    private final PropertyMaker maker = new PropertyMaker(divisions);
    private final List<MadeUpProperty> properties =
            IntStream.range(0, DemonstrationSettings.MOST).mapToObj(maker::make).toList();

    @Test
    void words_areDifferentForEach_andWhole() {
        PropertyWords words = new PropertyWords();
        List<String> titles = new ArrayList<>();
        List<String> descriptions = new ArrayList<>();
        for (MadeUpProperty property : properties) {
            titles.add(words.title(property));
            descriptions.add(words.description(property));
        }

        assertThat(titles).doesNotHaveDuplicates().allSatisfy(title -> assertThat(title)
                .hasSizeBetween(10, ListingRules.LONGEST_TITLE)
                .doesNotContain("{", "+", ">")
                .doesNotContainPattern("\\b[01] chambres"));
        assertThat(descriptions).doesNotHaveDuplicates().allSatisfy(description -> assertThat(description)
                .hasSizeBetween(150, 1500)
                .doesNotContain("{", "+", ">")
                .doesNotContainPattern("\\b[01] chambres|\\b1 salles"));
    }

    @Test
    void places_areOnLand_inTheTownThatTheyName() {
        // The outline that we have of Conakry is older and smaller than Conakry.
        Set<String> capital = Set.of("Conakry", "Dubréka", "Coyah");

        assertThat(properties).allSatisfy(property -> assertThat(divisions.at("GN", property.place()))
                .as("%s", property)
                .map(Division::name)
                .hasValueSatisfying(name -> assertThat(
                                property.quarter().isInTheCapital()
                                        ? capital
                                        : Set.of(property.quarter().city()))
                        .contains(name)));
    }

    @Test
    void everyTown_andEveryKind_isThere() {
        Map<String, Long> towns = properties.stream()
                .collect(Collectors.groupingBy(each -> each.quarter().city(), Collectors.counting()));

        assertThat(towns).hasSize(5).allSatisfy((town, number) -> assertThat(number)
                .isGreaterThan(9));
        assertThat(properties).extracting(MadeUpProperty::type).contains(PropertyType.values());
        assertThat(properties.stream().flatMap(each -> each.amenities().stream()))
                .contains(Amenity.values());
        assertThat(properties.stream().map(each -> each.price().currency())).contains("GNF", "EUR", "USD");
        assertThat(properties)
                .allSatisfy(each -> assertThat(each.price().amount()).isPositive());
    }

    @Test
    void pictures_areTwoToFive() {
        assertThat(properties).allSatisfy(each -> assertThat(ScenePlan.of(each)).hasSizeBetween(2, 5));
    }
}
