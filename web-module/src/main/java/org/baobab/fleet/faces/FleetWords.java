package org.baobab.fleet.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.Bidi;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.OdometerSource;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.identity.AccountView;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** The fleet in words, for all of its pages. */
@Named
@RequestScoped
public class FleetWords {
    public static final String BUNDLE = "fleetText";
    private static final int SOON = 30;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    @Inject
    Depots depots;

    @Inject
    AccountDirectory directory;

    @Inject
    Clock clock;

    private final Map<UUID, DepotView> known = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();

    public String status(VehicleStatus status) {
        return texts.of(BUNDLE, "status." + status);
    }

    public String tone(VehicleStatus status) {
        return switch (status) {
            case AVAILABLE -> "ok";
            case ASSIGNED -> "accent";
            case MAINTENANCE -> "warn";
            case RETIRED -> "quiet";
        };
    }

    public String kind(VehicleKind kind) {
        return texts.of(BUNDLE, "kind." + kind);
    }

    /** An icon of the sprite. */
    public String icon(VehicleKind kind) {
        return switch (kind) {
            case CAR, MOTORCYCLE -> "car";
            case VAN, TRUCK, BUS, TRAILER -> "truck";
            case MACHINE -> "wrench";
        };
    }

    public String fuel(Fuel fuel) {
        return texts.of(BUNDLE, "fuel." + fuel);
    }

    public String source(OdometerSource source) {
        return texts.of(BUNDLE, "source." + source);
    }

    /** Brand, model and year. */
    public String what(VehicleView vehicle) {
        return apart(vehicle.name()) + " · " + vehicle.year();
    }

    public String km(Number km) {
        return amounts.number(km) + "\u00a0km";
    }

    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(preferences.getLocale())
                .format(day);
    }

    /** A name that may be read from the right keeps to itself, so that what follows it stays behind it. */
    private static String apart(String name) {
        boolean fromTheRight = Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return fromTheRight ? "\u2068" + name + "\u2069" : name;
    }

    /** "22/11", for what has little room; in English, where that may be read either way, "Nov 22". */
    public String dayAndMonth(LocalDate day) {
        boolean french = Locale.FRENCH.getLanguage().equals(preferences.getLanguage());
        return DateTimeFormatter.ofPattern(french ? "d/M" : "MMM d", preferences.getLocale())
                .format(day);
    }

    /** Licence classes and the like; a dash for none. */
    public String joined(List<String> parts) {
        return parts.isEmpty() ? "–" : String.join(", ", parts);
    }

    /** How long there is until a day, or how long ago it was, where the organisation is. */
    public String until(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days == 0) {
            return texts.of(BUNDLE, "due.today");
        }
        String key = days < 0 ? "due.past" : "due.in";
        long number = Math.abs(days);
        return number == 1 ? texts.of(BUNDLE, key + ".one") : texts.of(BUNDLE, key, amounts.number(number));
    }

    /** How pressing a day is: danger, warn or quiet. */
    public String dueTone(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        if (days < 0) {
            return "danger";
        }
        return days <= SOON ? "warn" : "quiet";
    }

    public LocalDate today() {
        return clock.instant().atZone(visitor.getZone()).toLocalDate();
    }

    /** So that the depots of a whole list are asked for once. */
    public void learn(Collection<VehicleView> vehicles) {
        Set<UUID> ids = new HashSet<>();
        vehicles.stream()
                .map(VehicleView::depotId)
                .filter(id -> id != null && !known.containsKey(id))
                .forEach(ids::add);
        known.putAll(depots.all(ids));
    }

    /** Null where the vehicle belongs to none. */
    public DepotView depot(VehicleView vehicle) {
        if (vehicle.depotId() != null && !known.containsKey(vehicle.depotId())) {
            known.putAll(depots.all(Set.of(vehicle.depotId())));
        }
        return known.get(vehicle.depotId());
    }

    /** Who did something; nobody is Baobab itself. */
    public String person(UUID accountId) {
        if (accountId == null) {
            return texts.of(BUNDLE, "by.baobab");
        }
        return names.computeIfAbsent(
                accountId,
                id -> directory.find(id).map(AccountView::fullName).orElseGet(() -> texts.of(BUNDLE, "by.baobab")));
    }

    public VehicleStatus[] getStatuses() {
        return VehicleStatus.values();
    }

    public VehicleKind[] getKinds() {
        return VehicleKind.values();
    }

    public Fuel[] getFuels() {
        return Fuel.values();
    }
}
