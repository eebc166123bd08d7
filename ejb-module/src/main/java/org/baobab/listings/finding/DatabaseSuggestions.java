package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Completes by prefix alone, from the rows. */
@ApplicationScoped
class DatabaseSuggestions {
    private static final int TITLES = 60;

    @Inject
    FindingRows rows;

    List<String> of(Typed text) {
        Vocabulary words = new Vocabulary();
        Vocabulary.addTypes(words);
        rows.each(
                new SqlText()
                        .add(
                                "SELECT max(city), count(*) FROM listing WHERE state = 'PUBLISHED' AND city_key LIKE ?",
                                text.last() + "%")
                        .add(" GROUP BY city_key ORDER BY 2 DESC LIMIT 20"),
                row -> words.addPlace(CityNames.written(row.getString(1)), row.getLong(2)));
        rows.each(
                new SqlText()
                        .add(
                                "SELECT max(place), count(*) FROM (SELECT unnest(ARRAY[district, commune]) AS place FROM listing")
                        .add(" WHERE state = 'PUBLISHED' AND sought @@ to_tsquery('simple', ?)", text.last() + ":*B")
                        .add(" LIMIT 5000) AS places WHERE listing_key(place) LIKE ?", text.last() + "%")
                        .add(" GROUP BY listing_key(place) ORDER BY 2 DESC LIMIT 20"),
                row -> words.addPlace(row.getString(1), row.getLong(2)));
        rows.each(
                new SqlText()
                        .add(
                                "SELECT title FROM listing WHERE state = 'PUBLISHED' AND sought @@ to_tsquery('simple', ?)",
                                text.last() + ":*A")
                        .add(" ORDER BY published_at DESC LIMIT ?", TITLES),
                row -> words.addTitle(row.getString(1), 1));
        return words.complete(text);
    }
}
