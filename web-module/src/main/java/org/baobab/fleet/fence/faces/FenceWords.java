package org.baobab.fleet.fence.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.fleet.fence.FenceHours;
import org.baobab.fleet.fence.FenceKind;
import org.baobab.fleet.fence.GeofenceView;
import org.baobab.fleet.fence.violation.ViolationKind;
import org.baobab.fleet.fence.violation.ViolationView;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Zones and violations in words. */
@Named
@RequestScoped
public class FenceWords {
    static final String BUNDLE = "fenceText";
    private static final int WEEK = 7;

    /** Those that can be told apart on a map, in daylight and at night. */
    private static final List<String> COLORS =
            List.of("#1B6B52", "#B4560F", "#4B7BA8", "#A65E8C", "#7A8F3C", "#8C7B66", "#B3261E");

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

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

    /** What may be chosen; a colour that somebody gave by another way stays one of them. */
    public List<String> colors(String now) {
        return now == null || now.isEmpty() || COLORS.contains(now)
                ? COLORS
                : Stream.concat(Stream.of(now), COLORS.stream()).toList();
    }

    public String color(String color) {
        return texts.find(BUNDLE, "color." + color.substring(1)).orElse(color);
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

    /** How long it went on, by the clock: "21 nov., 14:05 – 14:17"; what is over on another day says that day too. */
    public String span(ViolationView violation) {
        ZonedDateTime from = violation.at().atZone(visitor.getZone());
        String begin = texts.of(BUNDLE, "violation.at", day(from), time(from));
        if (violation.endedAt() == null) {
            return texts.of(BUNDLE, "violation.open-end", begin);
        }
        ZonedDateTime to = violation.endedAt().atZone(visitor.getZone());
        if (to.toLocalDate().equals(from.toLocalDate())) {
            return time(to).equals(time(from)) ? begin : begin + " – " + time(to);
        }
        return begin + " – " + texts.of(BUNDLE, "violation.at", day(to), time(to));
    }

    private String day(ZonedDateTime when) {
        return written(DateTimeFormatter.ofLocalizedPattern("MMMd"), when);
    }

    private String time(ZonedDateTime when) {
        return written(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT), when);
    }

    private String written(DateTimeFormatter format, ZonedDateTime when) {
        return format.withLocale(preferences.getLocale()).format(when);
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
