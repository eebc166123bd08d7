package org.baobab.platform.organization.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.baobab.platform.web.faces.Preferences;

/** Countries, currencies and time zones to choose from, in the reader's language, those of our first users on top. */
@Named
@RequestScoped
public class Places {
    private static final List<String> FIRST_COUNTRIES = List.of("GN", "SN", "DZ", "FR");
    private static final List<String> FIRST_CURRENCIES = List.of("GNF", "XOF", "DZD", "EUR");
    private static final List<String> FIRST_ZONES =
            List.of("Africa/Conakry", "Africa/Dakar", "Africa/Algiers", "Europe/Paris");
    private static final String REGIONS = "(Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+";

    @Inject
    Preferences preferences;

    @Inject
    Clock clock;

    public List<SelectItem> getCountries() {
        return items(FIRST_COUNTRIES, Stream.of(Locale.getISOCountries()), this::countryName);
    }

    /** Only money that a country pays with today: the old and the technical ones have no place in a form. */
    public List<SelectItem> getCurrencies() {
        Stream<String> used = Stream.of(Locale.getISOCountries())
                .map(country -> Currency.getInstance(Locale.of("", country)))
                .filter(Objects::nonNull)
                .map(Currency::getCurrencyCode)
                .distinct();
        return items(FIRST_CURRENCIES, used, this::currencyName);
    }

    public List<SelectItem> getTimeZones() {
        Instant now = clock.instant();
        Stream<String> zones = ZoneId.getAvailableZoneIds().stream().filter(zone -> zone.matches(REGIONS));
        return items(FIRST_ZONES, zones, zone -> zoneName(zone, now));
    }

    public String countryName(String code) {
        return Locale.of("", code).getDisplayCountry(preferences.getLocale());
    }

    private String currencyName(String code) {
        return code + " · " + Currency.getInstance(code).getDisplayName(preferences.getLocale());
    }

    private static String zoneName(String zone, Instant now) {
        ZoneOffset offset = ZoneId.of(zone).getRules().getOffset(now);
        String shift = offset.equals(ZoneOffset.UTC) ? "" : offset.getId();
        return zone.replace('_', ' ') + " (UTC" + shift + ")";
    }

    private List<SelectItem> items(List<String> first, Stream<String> all, Function<String, String> label) {
        Collator alphabet = Collator.getInstance(preferences.getLocale());
        Stream<SelectItem> rest = all.filter(code -> !first.contains(code))
                .map(code -> new SelectItem(code, label.apply(code)))
                .sorted(Comparator.comparing(SelectItem::getLabel, alphabet));
        return Stream.concat(first.stream().map(code -> new SelectItem(code, label.apply(code))), rest)
                .toList();
    }
}
