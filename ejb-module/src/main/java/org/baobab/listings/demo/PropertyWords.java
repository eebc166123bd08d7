package org.baobab.listings.demo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.baobab.listings.Amenity;
import org.baobab.listings.PropertyType;

/** What advertisers say of their properties; never the same twice. */
final class PropertyWords {
    private static final int MOST_TRIES = 200;
    private static final int MOST_AMENITIES = 4;

    private final Phrases phrases = new Phrases();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> descriptions = new HashSet<>();

    String title(MadeUpProperty property) {
        Random chance = chance(property, 3);
        List<String> fitting = phrases.about(property.type() + " " + property.offer() + " title", property);
        for (int i = 0; i < MOST_TRIES; i++) {
            String title = one(fitting, chance);
            // Once the plain ones are used up, what tells one from another is how large it is.
            String longer =
                    i < fitting.size() * 2 || title.contains("m²") ? title : title + " – " + property.area() + " m²";
            if (titles.add(longer)) {
                return longer;
            }
        }
        throw new IllegalStateException("All titles of " + property + " are used up");
    }

    String description(MadeUpProperty property) {
        Random chance = chance(property, 5);
        for (int i = 0; i < MOST_TRIES; i++) {
            String description = compose(property, chance);
            if (descriptions.add(description)) {
                return description;
            }
        }
        throw new IllegalStateException("All descriptions of " + property + " are used up");
    }

    private String compose(MadeUpProperty property, Random chance) {
        List<String> first = new ArrayList<>(some(property.type() + " opening", 1, property, chance));
        first.addAll(some(property.type() + " inside", 2, property, chance));
        List<String> second = new ArrayList<>();
        property.amenities().stream()
                .filter(amenity -> isWorthSaying(property, amenity))
                .limit(MOST_AMENITIES)
                .forEach(amenity -> second.addAll(some(amenity.name(), 1, property, chance)));
        second.addAll(some("around", 1 + chance.nextInt(2), property, chance));
        List<String> last = new ArrayList<>(some(property.offer() + " terms", 1 + chance.nextInt(2), property, chance));
        last.addAll(some("closing", 1, property, chance));
        return String.join("\n\n", String.join(" ", first), String.join(" ", second), String.join(" ", last));
    }

    /** A room is too small for sentences that speak of several. */
    private static boolean isWorthSaying(MadeUpProperty property, Amenity amenity) {
        return property.type() != PropertyType.ROOM
                || amenity != Amenity.FURNISHED && amenity != Amenity.AIR_CONDITIONING;
    }

    private List<String> some(String subject, int number, MadeUpProperty property, Random chance) {
        List<String> left = new ArrayList<>(phrases.about(subject, property));
        List<String> chosen = new ArrayList<>();
        while (chosen.size() < number && !left.isEmpty()) {
            chosen.add(left.remove(chance.nextInt(left.size())));
        }
        return chosen;
    }

    private static String one(List<String> fitting, Random chance) {
        return fitting.get(chance.nextInt(fitting.size()));
    }

    private static Random chance(MadeUpProperty property, int salt) {
        Random chance = new Random((property.number() * 31L + salt) * 0x9E3779B97F4A7C15L);
        chance.nextInt();
        return chance;
    }
}
