package org.baobab.listings.finding;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.hibernate.search.engine.spatial.GeoPoint;

/** Makes documents of rows. */
final class ListingDocuments {
    static final String COLUMNS = """
            id, advertiser_id, title, description, offer, type, price_common, bedrooms, area, city, district, commune, prefecture, latitude,
            longitude, amenities, published_at, city_key, listing_words(offer, type, amenities) AS words""";

    /** N'Zérékoré is one word to people who write Nzérékoré, and the analysis would take the N for an article. */
    private static final Pattern ZEREKORE = Pattern.compile("\\b([Nn])['’ʼ](?=[Zz])");

    private ListingDocuments() {}

    static ListingDocument of(ResultSet row) throws SQLException {
        ListingDocument document = new ListingDocument();
        document.id = row.getObject("id", UUID.class);
        document.advertiser = row.getString("advertiser_id");
        document.offer = row.getString("offer");
        document.type = row.getString("type");
        document.price = row.getBigDecimal("price_common").doubleValue();
        document.bedrooms = row.getObject("bedrooms", Integer.class);
        document.area = row.getObject("area") == null ? null : row.getDouble("area");
        document.amenities = texts(row.getArray("amenities"));
        document.published = row.getTimestamp("published_at").getTime();
        document.keyBegin = document.id.getMostSignificantBits();
        document.keyEnd = document.id.getLeastSignificantBits();
        double latitude = row.getDouble("latitude");
        document.place = row.wasNull() ? null : GeoPoint.of(latitude, row.getDouble("longitude"));
        addNames(document, row);
        addTexts(document, row);
        return document;
    }

    private static void addNames(ListingDocument document, ResultSet row) throws SQLException {
        String city = row.getString("city");
        document.city = CityNames.written(city);
        document.cityKey = CityNames.key(city);
        document.district = row.getString("district");
        document.commune = row.getString("commune");
    }

    private static void addTexts(ListingDocument document, ResultSet row) throws SQLException {
        String title = readable(row.getString("title"));
        String description = readable(row.getString("description"));
        String place = place(document, row.getString("prefecture"));
        String words = row.getString("words");
        document.head = title + "\n" + title + "\n" + place;
        document.text = title + "\n" + place + "\n" + words + "\n" + words + "\n" + description;
        document.english = Language.isEnglish(title + " " + description) ? title + "\n" + description : null;
        document.titleWords = Vocabulary.words(title);
    }

    private static String place(ListingDocument document, String prefecture) {
        StringBuilder place = new StringBuilder(document.cityKey);
        for (String name : Arrays.asList(document.city, document.district, document.commune, prefecture)) {
            if (name != null) {
                place.append(' ').append(readable(name));
            }
        }
        for (String name : Arrays.asList(document.district, document.commune)) {
            if (name != null && !name.chars().allMatch(Character::isLetter)) {
                place.append(' ').append(Folding.key(name));
            }
        }
        return place.toString();
    }

    private static String readable(String text) {
        boolean may = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0 || text.indexOf('ʼ') >= 0;
        return may ? ZEREKORE.matcher(text).replaceAll("$1") : text;
    }

    private static Set<String> texts(Array array) throws SQLException {
        return new HashSet<>(Arrays.asList((String[]) array.getArray()));
    }
}
