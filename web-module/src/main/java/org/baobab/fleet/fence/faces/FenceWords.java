package org.baobab.fleet.fence.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.baobab.fleet.fence.FenceHours;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;

/** Zones and violations in words. */
@Named
@RequestScoped
public class FenceWords {
    static final String BUNDLE = "fenceText";
    private static final int WEEK = 7;

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    public List<FenceKind> getKinds() {
        return List.of(FenceKind.values());
    }

    public List<DayOfWeek> getDays() {
        return List.of(DayOfWeek.values());
    }

    public List<ViolationKind> getViolationKinds() {
        return List.of(ViolationKind.values());
    }

    public String kind(FenceKind kind) {
        return texts.of(BUNDLE, "kind." + kind);
    }

    public String tone(FenceKind kind) {
        return switch (kind) {
            case ALLOWED -> "ok";
            case FORBIDDEN -> "danger";
            case LANDMARK -> "quiet";
        };
    }

    public String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, preferences.getLocale());
    }

    /** "lun., ven. 22:00–06:00"; "toujours". */
    public String hours(FenceHours hours) {
        if (hours == null) {
            return texts.of(BUNDLE, "hours.always");
        }
        String times = hours.from() + "–" + hours.to();
        if (hours.days().size() == WEEK) {
            return texts.of(BUNDLE, "hours.daily", times);
        }
        return hours.days().stream()
                        .sorted()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, preferences.getLocale()))
                        .collect(Collectors.joining(", "))
                + " " + times;
    }

    public String vehicles(GeofenceView fence) {
        if (fence.vehicleIds() == null) {
            return texts.of(BUNDLE, "vehicles.all");
        }
        int number = fence.vehicleIds().size();
        return texts.of(BUNDLE, number == 1 ? "vehicles.one" : "vehicles.some", number);
    }

    public String violation(ViolationKind kind) {
        return texts.of(BUNDLE, "violation." + kind);
    }

    public String violationTone(ViolationKind kind) {
        return kind == ViolationKind.ENTERED_FORBIDDEN ? "danger" : "warn";
    }

    /** Where, or how fast: "Port d'Alger"; "142 km/h au lieu de 110". */
    public String what(ViolationView violation) {
        if (violation.kind() != ViolationKind.SPEED) {
            return violation.fenceName();
        }
        String speed = texts.of(
                BUNDLE, "violation.speed", String.valueOf(Math.round(violation.speedKmh())), violation.limitKmh());
        return violation.fenceName() == null ? speed : speed + " · " + violation.fenceName();
    }
}
