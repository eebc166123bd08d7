package org.baobab.listings.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.baobab.listings.Amenity;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.geo.Division;
import org.baobab.platform.geo.Divisions;
import org.baobab.platform.money.ExchangeRateView;
import org.baobab.platform.money.ExchangeRates;
import org.baobab.platform.web.faces.Preferences;

/** What the form of a listing offers to choose from, and what it suggests while somebody types. */
@Named
@RequestScoped
public class ListingChoices {
    private static final String HOME = "GN";

    @Inject
    Divisions divisions;

    @Inject
    ExchangeRates rates;

    @Inject
    Preferences preferences;

    public Offer[] getOffers() {
        return Offer.values();
    }

    public PropertyType[] getTypes() {
        return PropertyType.values();
    }

    public Amenity[] getAmenities() {
        return Amenity.values();
    }

    /** By their names in the reader's language. */
    public List<SelectItem> getCountries() {
        Locale reader = preferences.getLocale();
        Comparator<SelectItem> byName = Comparator.comparing(SelectItem::getLabel, Collator.getInstance(reader));
        return Arrays.stream(Locale.getISOCountries())
                .map(code -> new SelectItem(code, Locale.of("", code).getDisplayCountry(reader)))
                .sorted(byName)
                .toList();
    }

    public List<String> getCurrencies() {
        return rates.all().stream().map(ExchangeRateView::currency).toList();
    }

    public List<String> getCities() {
        return divisions.of(HOME).stream()
                .map(Division::name)
                .sorted(Collator.getInstance(Locale.FRENCH))
                .toList();
    }
}
