package org.baobab.fleet.trip.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.fleet.faces.FleetKeys;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.position.LastPlaces;
import org.baobab.fleet.position.PlaceView;
import org.baobab.fleet.trip.DayView;
import org.baobab.fleet.trip.DrivenDays;
import org.baobab.fleet.trip.StopView;
import org.baobab.fleet.trip.Track;
import org.baobab.fleet.trip.Tracks;
import org.baobab.fleet.trip.TripView;
import org.baobab.fleet.trip.Trips;
import org.baobab.platform.chart.BarChart;
import org.baobab.platform.chart.Chart;
import org.baobab.platform.chart.Series;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.organization.Organizations;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.omnifaces.util.Faces;

/** Where a vehicle was on a day: its line, its trips and stops. */
@Named
@RequestScoped
public class VehiclePlacesBacking {
    private static final String BUNDLE = "trackingText";
    private static final int MOST = Paging.MAX_LIMIT;
    private static final int SECONDS_PER_MINUTE = 60;

    @Inject
    Trips trips;

    @Inject
    Tracks tracks;

    @Inject
    LastPlaces places;

    @Inject
    Organizations organizations;

    @Inject
    Texts texts;

    @Inject
    Amounts amounts;

    @Inject
    Preferences preferences;

    @Inject
    FleetWords words;

    @Inject
    Clock clock;

    private UUID vehicleId;
    private ZoneId zone;
    private LocalDate today;
    private LocalDate day;
    private PlaceView last;
    private List<TripView> driven = List.of();
    private List<StopView> stood = List.of();
    private Track track;
    private DrivenDays month;

    /** Called by the tab before it shows anything. */
    public void load() {
        if (vehicleId != null) {
            return;
        }
        vehicleId = FleetKeys.of("Vehicle", Faces.getRequestParameter("id"));
        zone = ZoneId.of(organizations.current().timeZone());
        today = LocalDate.ofInstant(clock.instant(), zone);
        last = places.of(vehicleId).orElse(null);
        day = asked().orElseGet(() -> last == null ? today : LocalDate.ofInstant(last.at(), zone));
        Instant from = day.atStartOfDay(zone).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(zone).toInstant();
        driven = trips.trips(vehicleId, from, to, Paging.of(MOST, null)).items();
        stood = trips.stops(vehicleId, from, to, Paging.of(MOST, null)).items();
        track = tracks.of(vehicleId, from, to);
        month = trips.days(vehicleId, null, null);
    }

    private Optional<LocalDate> asked() {
        try {
            return Optional.ofNullable(Faces.getRequestParameter("day"))
                    .map(LocalDate::parse)
                    .filter(wish -> !wish.isAfter(today) && wish.getYear() >= 1990);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    /** A line of the list: a trip or a stop. */
    public record Line(
            boolean trip, int number, Instant startedAt, Instant endedAt, String when, String what, String figure) {}

    /** Trips and stops as they followed one another. */
    public List<Line> getLines() {
        List<Line> lines = Stream.concat(
                        driven.stream()
                                .map(trip -> new Line(
                                        true,
                                        0,
                                        trip.startedAt(),
                                        trip.endedAt(),
                                        when(trip.startedAt(), trip.endedAt(), "places.going"),
                                        text("places.trip"),
                                        kilometres(trip.distanceKm()))),
                        stood.stream()
                                .map(stop -> new Line(
                                        false,
                                        0,
                                        stop.startedAt(),
                                        stop.endedAt(),
                                        when(stop.startedAt(), stop.endedAt(), "places.still"),
                                        text("places.stop"),
                                        duration(lasted(stop)))))
                .sorted(Comparator.comparing(Line::startedAt))
                .toList();
        int[] stops = {0};
        return lines.stream()
                .map(line -> line.trip()
                        ? line
                        : new Line(
                                false,
                                ++stops[0],
                                line.startedAt(),
                                line.endedAt(),
                                line.when(),
                                line.what(),
                                line.figure()))
                .toList();
    }

    /** What the script draws. */
    public String getDrawn() {
        JsonArrayBuilder points = Json.createArrayBuilder();
        track.points().forEach(point -> {
            JsonArrayBuilder each = Json.createArrayBuilder()
                    .add(point.place().lat())
                    .add(point.place().lng())
                    .add(point.at().toEpochMilli());
            points.add(point.speedKmh() == null ? each : each.add(Math.round(point.speedKmh())));
        });
        JsonArrayBuilder stops = Json.createArrayBuilder();
        stood.stream()
                .sorted(Comparator.comparing(StopView::startedAt))
                .forEach(stop -> stops.add(Json.createArrayBuilder()
                        .add(stop.place().lat())
                        .add(stop.place().lng())));
        JsonObjectBuilder drawn =
                Json.createObjectBuilder().add("points", points).add("stops", stops);
        return drawn.build().toString();
    }

    public Chart getMonthPlot() {
        List<LocalDate> days = month.from().datesUntil(month.to().plusDays(1)).toList();
        Map<LocalDate, DayView> known =
                month.days().stream().collect(Collectors.toMap(DayView::day, Function.identity()));
        List<Number> numbers = days.stream()
                .<Number>map(each ->
                        known.containsKey(each) ? Math.round(known.get(each).distanceKm() * 10) / 10.0 : 0)
                .toList();
        return BarChart.timeline(
                        text("places.month"),
                        days.stream().map(words::dayAndMonth).toList(),
                        new Series("km", numbers))
                .in("km");
    }

    /** The days of the plot, for files of them. */
    public String getMonthQuery() {
        return "vehicleId=" + vehicleId + "&from=" + month.from() + "&to=" + month.to();
    }

    public String getDistance() {
        return kilometres(dayView().map(DayView::distanceKm).orElse(0.0));
    }

    public String getMoving() {
        return duration(Duration.ofSeconds(dayView().map(DayView::movingSeconds).orElse(0)));
    }

    public String getTop() {
        return driven.stream()
                .map(TripView::topSpeedKmh)
                .filter(speed -> speed != null)
                .max(Comparator.naturalOrder())
                .map(speed -> text("unit.kmh", Math.round(speed)))
                .orElse("–");
    }

    private Optional<DayView> dayView() {
        return trips.days(vehicleId, day, day).days().stream().findFirst();
    }

    /** Whether anything was ever heard of it. */
    public boolean isKnown() {
        return last != null;
    }

    public boolean isMoved() {
        return track.points().size() > 1;
    }

    public PlaceView getLast() {
        return last;
    }

    public int getTripCount() {
        return driven.size();
    }

    public int getStopCount() {
        return stood.size();
    }

    public LocalDate getDay() {
        return day;
    }

    public LocalDate getToday() {
        return today;
    }

    public LocalDate getDayBefore() {
        return day.minusDays(1);
    }

    /** Null where there is none yet. */
    public LocalDate getDayAfter() {
        return day.isBefore(today) ? day.plusDays(1) : null;
    }

    public String getDayName() {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL)
                .withLocale(preferences.getLocale())
                .format(day);
    }

    public String getZone() {
        return zone.getId();
    }

    public String getCountry() {
        return organizations.current().country();
    }

    private Duration lasted(StopView stop) {
        return Duration.between(stop.startedAt(), stop.endedAt() == null ? clock.instant() : stop.endedAt());
    }

    private String when(Instant from, Instant to, String open) {
        return time(from) + " – " + (to == null ? text(open) : time(to));
    }

    /** The day as well where it is another than the one that is shown. */
    private String time(Instant moment) {
        LocalDate its = LocalDate.ofInstant(moment, zone);
        String time =
                DateTimeFormatter.ofPattern("HH:mm", preferences.getLocale()).format(moment.atZone(zone));
        return its.equals(day) ? time : words.dayAndMonth(its) + " " + time;
    }

    private String kilometres(double number) {
        return text("unit.km", amounts.number(Math.round(number * 10) / 10.0));
    }

    private String duration(Duration time) {
        return time.toHours() > 0
                ? text("unit.duration.h", time.toHours(), time.toMinutesPart())
                : text("unit.duration.m", Math.max(1, Math.round(time.toSeconds() / (double) SECONDS_PER_MINUTE)));
    }

    private String text(String key, Object... values) {
        return texts.of(BUNDLE, key, values);
    }
}
