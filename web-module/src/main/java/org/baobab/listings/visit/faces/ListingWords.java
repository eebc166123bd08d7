package org.baobab.listings.visit.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.listings.Amenity;
import org.baobab.listings.ListingAddress;
import org.baobab.listings.ListingCard;
import org.baobab.listings.Offer;
import org.baobab.listings.PhotoView;
import org.baobab.listings.PricePer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** What is said of listings: prices, rooms, places, in the reader's language. */
@Named
@RequestScoped
public class ListingWords {
    private static final String TEXT = "visitText";
    private static final String ABROAD = "EUR";
    private static final int KILOMETRE = 1_000;

    @Inject
    Amounts amounts;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    ExchangeRates rates;

    public String price(Money price) {
        return amounts.money(price.amount(), price.currency());
    }

    public String per(PricePer per) {
        return per == null ? "" : texts.of(TEXT, "per." + per.name());
    }

    /** About as much in the currency that people abroad think in, or at home; empty where no rate is known. */
    public String hint(Money price) {
        String other = ABROAD.equals(price.currency()) ? ExchangeRates.BASE : ABROAD;
        if (!rates.knows(price.currency()) || !rates.knows(other)) {
            return "";
        }
        BigDecimal about = rates.convert(price, other).amount();
        BigDecimal rounded = about.round(new MathContext(3, RoundingMode.HALF_UP));
        return "≈\u00a0" + amounts.number(rounded) + "\u00a0" + other;
    }

    /** As a bubble on the map has room for it: 850 M, 1,2 Md. */
    static String brief(Money price, Locale locale) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(
                price.amount().precision() - price.amount().scale() > 9 ? 2 : 1);
        return format.format(price.amount().doubleValue())
                + ("GNF".equals(price.currency()) ? "" : "\u00a0" + price.currency());
    }

    public String offer(Offer offer) {
        return texts.of(TEXT, "offer." + offer.name());
    }

    /** "à vendre", as a visitor seeks it. */
    public String sought(Offer offer) {
        return texts.of(TEXT, "sought." + offer.name());
    }

    public String inCity(String city) {
        return texts.of(TEXT, "in.city", city);
    }

    public String type(PropertyType type) {
        return texts.of(TEXT, "type." + type.name());
    }

    public String types(String type) {
        return texts.of(TEXT, "types." + type);
    }

    public String amenity(Amenity amenity) {
        return texts.of(TEXT, "amenity." + amenity.name());
    }

    public String amenityIcon(Amenity amenity) {
        return switch (amenity) {
            case POOL -> "waves-ladder";
            case PARKING -> "square-parking";
            case GENERATOR -> "zap";
            case WATER_TANK -> "droplets";
            case AIR_CONDITIONING -> "snowflake";
            case FURNISHED -> "sofa";
            case INTERNET -> "wifi";
            case SECURITY -> "shield-check";
            case GARDEN -> "trees";
            case TERRACE -> "umbrella";
            case ELEVATOR -> "arrow-up-down";
            case SEA_VIEW -> "waves";
        };
    }

    public String typeIcon(PropertyType type) {
        return switch (type) {
            case HOUSE -> "house";
            case APARTMENT -> "building";
            case LAND -> "land-plot";
            case OFFICE -> "briefcase-business";
            case SHOP -> "store";
            case ROOM -> "door-open";
        };
    }

    /** "À vendre · Maison". */
    public String kind(Offer offer, PropertyType type) {
        return offer(offer) + " · " + type(type);
    }

    /** "3 chambres · 2 salles de bain · 120 m²", as far as it is known. */
    public String facts(Integer bedrooms, Integer bathrooms, BigDecimal area) {
        List<String> facts = new ArrayList<>();
        if (bedrooms != null && bedrooms > 0) {
            facts.add(counted("bedrooms", bedrooms));
        }
        if (bathrooms != null && bathrooms > 0) {
            facts.add(counted("bathrooms", bathrooms));
        }
        if (area != null) {
            facts.add(area(area));
        }
        return String.join(" · ", facts);
    }

    public String area(BigDecimal area) {
        return amounts.number(area.setScale(area.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP))
                + "\u00a0m²";
    }

    public String where(ListingCard card) {
        return joined(card.district(), card.city());
    }

    public String where(String district, String city) {
        return joined(district, city);
    }

    /** The whole address, in a line; its region only where nothing nearer is known. */
    public String address(ListingAddress address) {
        boolean known = address.district() != null || address.commune() != null;
        return joined(
                address.street(),
                address.district(),
                address.commune(),
                address.city(),
                known ? null : address.region());
    }

    public String distance(Double metres) {
        if (metres == null) {
            return "";
        }
        return metres < KILOMETRE
                ? Math.round(metres / 10) * 10 + "\u00a0m"
                : amounts.number(BigDecimal.valueOf(metres / KILOMETRE).setScale(1, RoundingMode.HALF_UP)) + "\u00a0km";
    }

    public String counted(String key, long count) {
        return texts.of(TEXT, key + (count == 0 ? ".none" : count == 1 ? ".one" : ".many"), amounts.number(count));
    }

    /** Every size that is drawn, with its width as browsers want it: the sizes are of the longer side. */
    public String sources(PhotoView photo) {
        return photo.sizes().entrySet().stream()
                .sorted((one, other) -> Integer.parseInt(one.getKey()) - Integer.parseInt(other.getKey()))
                .map(size -> size.getValue() + " " + width(photo, Integer.parseInt(size.getKey())) + "w")
                .collect(Collectors.joining(", "));
    }

    public String source(PhotoView photo, String wanted) {
        return Stream.of(wanted, "800", "320", "1600")
                .map(photo.sizes()::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    public boolean isShown(PhotoView photo) {
        return photo != null && !photo.sizes().isEmpty();
    }

    public String alt(PhotoView photo, String title, int number) {
        return photo.alt() == null || photo.alt().isBlank() ? texts.of(TEXT, "photo.alt", number, title) : photo.alt();
    }

    private static int width(PhotoView photo, int longest) {
        int larger = Math.max(photo.width(), photo.height());
        return larger <= longest ? photo.width() : Math.max(1, Math.round((float) photo.width() * longest / larger));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
