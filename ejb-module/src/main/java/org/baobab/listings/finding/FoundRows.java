package org.baobab.listings.finding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.listings.ListingCard;
import org.baobab.listings.ListingLinks;
import org.baobab.listings.Listings;
import org.baobab.listings.Offer;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PricePer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.money.Money;

/** What is shown of the listings on a page: one statement for all that their rows say, and one for photos where there are any. */
@ApplicationScoped
class FoundRows {
    private static final String ROWS = """
            SELECT l.id, l.title, l.description, l.offer, l.type, l.price_amount, l.price_currency, l.price_per, l.bedrooms, l.bathrooms, l.area, l.city,
                l.district, l.latitude, l.longitude, l.published_at, a.id AS advertiser, a.name, a.verified_at IS NOT NULL AS verified,
                EXISTS (SELECT FROM listing_photo p WHERE p.listing_id = l.id) AS pictured
            FROM listing l JOIN advertiser a ON a.id = l.advertiser_id WHERE l.id = ANY (?) AND l.state = 'PUBLISHED'""";

    @Inject
    FindingRows rows;

    @Inject
    Listings listings;

    /** A listing as a page shows it, and all of what is said of it, of which a page shows a piece. */
    record Found(ListingCard card, String description) {
        Found with(List<PhotoView> photos) {
            return new Found(card.with(photos), description);
        }
    }

    /** Those that are published, in the order of the ids. */
    List<Found> of(List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<UUID, Found> found = new HashMap<>();
        List<UUID> pictured = new ArrayList<>();
        rows.each(new SqlText().add(ROWS, (Object) SqlText.array(ids)), row -> {
            Found one = new Found(card(row), row.getString("description"));
            found.put(one.card().id(), one);
            if (row.getBoolean("pictured")) {
                pictured.add(one.card().id());
            }
        });
        if (!pictured.isEmpty()) {
            listings.photos(pictured)
                    .forEach((id, photos) -> found.computeIfPresent(id, (same, one) -> one.with(photos)));
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private static ListingCard card(ResultSet row) throws SQLException {
        String title = row.getString("title");
        return new ListingCard(
                row.getObject("id", UUID.class),
                ListingLinks.slug(title),
                title,
                Offer.valueOf(row.getString("offer")),
                PropertyType.valueOf(row.getString("type")),
                new Money(row.getBigDecimal("price_amount"), row.getString("price_currency")),
                row.getString("price_per") == null ? null : PricePer.valueOf(row.getString("price_per")),
                row.getObject("bedrooms", Integer.class),
                row.getObject("bathrooms", Integer.class),
                area(row.getBigDecimal("area")),
                row.getString("city"),
                row.getString("district"),
                place(row),
                null,
                0,
                row.getObject("advertiser", UUID.class),
                row.getString("name"),
                row.getBoolean("verified"),
                row.getTimestamp("published_at").toInstant());
    }

    private static GeoPoint place(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new GeoPoint(latitude, row.getDouble("longitude"));
    }

    /** Without zeros behind the last decimal, as an amount is. */
    private static BigDecimal area(BigDecimal stored) {
        return stored == null ? null : new Money(stored, null).amount();
    }
}
