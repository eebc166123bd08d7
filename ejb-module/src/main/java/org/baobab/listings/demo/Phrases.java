package org.baobab.listings.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.baobab.listings.Amenity;

/** Sentences by subject, and which of them fit a property. */
final class Phrases {
    private static final Pattern CONDITION = Pattern.compile("^(.*?)(?:\\+([A-Z_]+)|>(\\d))?$");
    private static final String BEDROOMS = "{bedrooms}";

    private final Map<String, List<Phrase>> subjects = new HashMap<>();

    Phrases() {
        String subject = null;
        for (String line : Lines.of("phrases.txt")) {
            if (line.startsWith("[")) {
                subject = line.substring(1, line.length() - 1);
                subjects.put(subject, new ArrayList<>());
            } else {
                subjects.get(subject).add(Phrase.parse(line));
            }
        }
    }

    /** @param wants what the property must have; null for nothing */
    private record Phrase(String text, Amenity wants, int moreBedroomsThan) {
        static Phrase parse(String line) {
            Matcher parts = CONDITION.matcher(line);
            if (!parts.matches()) {
                throw new IllegalArgumentException(line);
            }
            return new Phrase(
                    parts.group(1),
                    parts.group(2) == null ? null : Amenity.valueOf(parts.group(2)),
                    parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3)));
        }

        boolean fits(MadeUpProperty property) {
            boolean plural = !text.contains(BEDROOMS) || property.bedrooms() > 1;
            return plural
                    && (wants == null || property.amenities().contains(wants))
                    && (moreBedroomsThan == 0 || property.bedrooms() > moreBedroomsThan);
        }
    }

    /** What fits, filled in. */
    List<String> about(String subject, MadeUpProperty property) {
        return subjects.getOrDefault(subject, List.of()).stream()
                .filter(phrase -> phrase.fits(property))
                .map(phrase -> fill(phrase.text(), property))
                .toList();
    }

    private static String fill(String text, MadeUpProperty property) {
        return text.replace("{at}", property.quarter().at())
                .replace("{near}", property.quarter().near())
                .replace(BEDROOMS, Integer.toString(property.bedrooms()))
                .replace(
                        "{bathrooms}",
                        property.bathrooms() == 1 ? "une salle de bains" : property.bathrooms() + " salles de bains")
                .replace("{area}", grouped(property.area()));
    }

    private static String grouped(int number) {
        return number < 1000
                ? Integer.toString(number)
                : number / 1000 + "\u202F" + String.format("%03d", number % 1000);
    }
}
