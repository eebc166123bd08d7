package org.baobab.listings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.money.Currencies;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.money.Money;

/** What a listing may say. All that is wrong is told at once, field by field. */
@ApplicationScoped
public class ListingRules {
    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_DESCRIPTION = 10_000;
    public static final int LONGEST_CITY = 80;
    public static final int LONGEST_STREET = 160;
    public static final int MOST_ROOMS = 200;

    private static final BigDecimal MOST_MONEY = new BigDecimal("10000000000000");
    private static final BigDecimal MOST_AREA = new BigDecimal("1000000000");
    private static final int AREA_DECIMALS = 2;
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    /** Lines and tabs are for the description; signs that turn the direction of writing are for nobody. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");

    private static final Pattern UNPRINTABLE_IN_TEXT =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    @Inject
    ExchangeRates rates;

    /**
     * The facts in the form in which they are kept.
     *
     * @throws RuleViolationException naming every field that cannot be used
     */
    ListingFacts require(ListingFacts said) {
        List<Violation> wrong = new ArrayList<>();
        ListingFacts facts = new ListingFacts(
                line("title", said.title(), LONGEST_TITLE, true, wrong),
                text("description", said.description(), wrong),
                required("offer", said.offer(), wrong),
                required("type", said.type(), wrong),
                price(said.price(), wrong),
                pricePer(said, wrong),
                rooms("bedrooms", said.bedrooms(), wrong),
                rooms("bathrooms", said.bathrooms(), wrong),
                area(said.area(), wrong),
                address(said.address(), wrong),
                said.place(),
                said.amenities() == null || said.amenities().isEmpty()
                        ? EnumSet.noneOf(Amenity.class)
                        : EnumSet.copyOf(said.amenities()));
        if (!wrong.isEmpty()) {
            throw new RuleViolationException(wrong);
        }
        return facts;
    }

    private Money price(Money said, List<Violation> wrong) {
        if (said == null) {
            return miss("price", "required", Map.of(), wrong);
        }
        if (said.amount() == null || said.amount().signum() < 0 || said.amount().compareTo(MOST_MONEY) >= 0) {
            return miss("price.amount", said.amount() == null ? "required" : "money.range", Map.of(), wrong);
        }
        if (said.currency() == null || !rates.knows(said.currency())) {
            Map<String, Object> facts = Map.of("currency", String.valueOf(said.currency()));
            return miss("price.currency", said.currency() == null ? "required" : "currency.no-rate", facts, wrong);
        }
        if (said.amount().scale() > Currencies.decimals(said.currency())) {
            return miss(
                    "price.amount",
                    "money.decimals",
                    Map.of("currency", said.currency(), "most", Currencies.decimals(said.currency())),
                    wrong);
        }
        return said;
    }

    private static PricePer pricePer(ListingFacts said, List<Violation> wrong) {
        if (said.offer() == null) {
            return null;
        }
        PricePer per = said.pricePer();
        return switch (said.offer()) {
            case SALE -> per == null ? null : miss("pricePer", "listing.price-per-sale", Map.of(), wrong);
            case RENT ->
                per == null || per == PricePer.MONTH
                        ? PricePer.MONTH
                        : miss("pricePer", "listing.price-per-rent", Map.of(), wrong);
            case STAY -> per == null ? PricePer.NIGHT : per;
        };
    }

    private static Integer rooms(String field, Integer said, List<Violation> wrong) {
        return said == null || said >= 0 && said <= MOST_ROOMS
                ? said
                : miss(field, "listing.rooms", Map.of("most", MOST_ROOMS), wrong);
    }

    private static BigDecimal area(BigDecimal said, List<Violation> wrong) {
        boolean sound = said == null
                || said.signum() > 0
                        && said.compareTo(MOST_AREA) <= 0
                        && said.stripTrailingZeros().scale() <= AREA_DECIMALS;
        return sound ? said : miss("area", "listing.area", Map.of(), wrong);
    }

    private static AddressFacts address(AddressFacts said, List<Violation> wrong) {
        if (said == null) {
            return miss("address", "required", Map.of(), wrong);
        }
        return new AddressFacts(
                country(said.country(), wrong),
                line("address.city", said.city(), LONGEST_CITY, true, wrong),
                line("address.district", said.district(), LONGEST_CITY, false, wrong),
                line("address.street", said.street(), LONGEST_STREET, false, wrong));
    }

    private static String country(String said, List<Violation> wrong) {
        if (said == null) {
            return miss("address.country", "required", Map.of(), wrong);
        }
        return COUNTRIES.contains(said) ? said : miss("address.country", "country.unknown", Map.of(), wrong);
    }

    private static String line(String field, String said, int most, boolean required, List<Violation> wrong) {
        String line = said == null ? "" : said.strip();
        if (line.isEmpty()) {
            return required ? miss(field, "required", Map.of(), wrong) : null;
        }
        if (line.length() > most) {
            return miss(field, "name.too-long", Map.of("most", most), wrong);
        }
        return UNPRINTABLE.matcher(line).find() ? miss(field, "text.characters", Map.of(), wrong) : line;
    }

    /** It may be empty while the listing is written, but not left out. */
    private static String text(String field, String said, List<Violation> wrong) {
        if (said == null) {
            return miss(field, "required", Map.of(), wrong);
        }
        String text = said.replace("\r\n", "\n").replace('\r', '\n').strip();
        if (text.length() > LONGEST_DESCRIPTION) {
            return miss(field, "name.too-long", Map.of("most", LONGEST_DESCRIPTION), wrong);
        }
        return UNPRINTABLE_IN_TEXT.matcher(text).find() ? miss(field, "text.characters", Map.of(), wrong) : text;
    }

    private static <T> T required(String field, T said, List<Violation> wrong) {
        return said == null ? miss(field, "required", Map.of(), wrong) : said;
    }

    private static <T> T miss(String field, String rule, Map<String, Object> facts, List<Violation> wrong) {
        wrong.add(new Violation(field, rule, facts));
        return null;
    }
}
