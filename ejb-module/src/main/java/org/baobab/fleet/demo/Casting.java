package org.baobab.fleet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baobab.fleet.DepotFacts;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.DriverFacts;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.FleetCast;
import org.baobab.fleet.FleetProvision;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFacts;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.platform.demo.DemonstrationPeople;
import org.baobab.platform.geo.GeoPoint;
import org.baobab.platform.identity.AccountAdministration;
import org.baobab.platform.identity.ProvideAccount;
import org.baobab.platform.kernel.PlatformRole;

/** Makes those who play of the files in {@code demo/fleet/}. */
@ApplicationScoped
class Casting {
    private static final ZoneId ALGIERS = ZoneId.of("Africa/Algiers");
    private static final Duration HISTORY = Duration.ofDays(91);
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final String DRIVER = "driver@zenfleet.demo.baobab.test";
    private static final int KM_A_DAY = 68;

    @Inject
    AccountAdministration accounts;

    @Inject
    FleetProvision provision;

    /** Of the first driver, who is no member and sees the page of drivers alone. */
    UUID driverAccount(String password) {
        String[] first = lines("drivers.csv").getFirst();
        return accounts.provideAll(
                        List.of(new ProvideAccount(DRIVER, first[4], first[0], "fr", password, PlatformRole.USER)))
                .getFirst()
                .id();
    }

    FleetCast cast(UUID organization, DemonstrationPeople people, UUID driverAccount, Instant now) {
        Instant since = now.minus(HISTORY);
        Instant begun = since.minus(BEFORE);
        List<DepotView> depots = lines("depots.csv").stream()
                .map(line -> provision.depot(depot(line), begun))
                .toList();
        List<DriverView> drivers = new ArrayList<>();
        for (String[] line : lines("drivers.csv")) {
            boolean first = drivers.isEmpty();
            LocalDate today = now.atZone(ALGIERS).toLocalDate();
            drivers.add(
                    provision.driver(driver(line, today, first ? DRIVER : null), first ? driverAccount : null, begun));
        }
        List<VehicleView> vehicles = new ArrayList<>();
        for (String[] line : lines("vehicles.csv")) {
            vehicles.add(vehicle(line, depots, vehicles.size(), begun, now));
        }
        return new FleetCast(
                organization,
                people.account("owner@zenfleet.demo.baobab.test"),
                people.account("agent@zenfleet.demo.baobab.test"),
                List.copyOf(vehicles),
                List.copyOf(drivers),
                depots,
                ALGIERS,
                since,
                now);
    }

    private static DepotFacts depot(String[] line) {
        GeoPoint place = new GeoPoint(Double.parseDouble(line[2]), Double.parseDouble(line[3]));
        return new DepotFacts(line[0], place, Integer.valueOf(line[4]), line[1]);
    }

    private static DriverFacts driver(String[] line, LocalDate today, String email) {
        return new DriverFacts(
                line[0], line[1], List.of(line[2].split(" ")), today.plusDays(Long.parseLong(line[3])), line[4], email);
    }

    private VehicleView vehicle(String[] line, List<DepotView> depots, int number, Instant since, Instant now) {
        long km = Long.parseLong(line[7]);
        VehicleFacts facts = new VehicleFacts(
                line[0],
                line[1],
                line[2],
                Integer.valueOf(line[3]),
                VehicleKind.valueOf(line[4]),
                Fuel.valueOf(line[5]),
                null,
                depots.get(Integer.parseInt(line[6]) - 1).id(),
                km,
                null,
                VehicleStatus.valueOf(line[8]));
        long before = Math.max(km / 2, km - KM_A_DAY * HISTORY.toDays() - 37L * number % 900);
        return provision.vehicle(facts, before, since, now.minus(Duration.ofHours(20 + 31L * number)));
    }

    static List<String[]> lines(String file) {
        try (InputStream in = Casting.class.getResourceAsStream("/demo/fleet/" + file);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(";"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
