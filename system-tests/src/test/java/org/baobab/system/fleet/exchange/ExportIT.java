package org.baobab.system.fleet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Form;
import org.baobab.system.client.Fresh;
import org.baobab.system.client.Person;
import org.baobab.system.harness.ClientTest;
import org.baobab.system.harness.TheDatabase;
import org.baobab.system.tracking.Driven;
import org.junit.jupiter.api.Test;

class ExportIT extends ClientTest {
    private static final String CSV = "text/csv";
    private static final String MARK = "\uFEFF";

    @Test
    void vehicles_areExportedUnderTheirFilters_andComeBackUnchanged() throws IOException {
        Api owner = Company.founded().owner().api();
        vehicle(owner, "=SUM(A1)", "Peugeot \"208\"; bleu", "CAR");
        vehicle(owner, Fresh.word(), "Isuzu", "TRUCK");

        Answer all = owner.get("/fleet/vehicles.csv").is(200);
        Answer trucks =
                owner.get("/fleet/vehicles.csv?kind=TRUCK&separator=semicolon").is(200);
        Answer book = owner.get("/fleet/vehicles.xlsx").is(200);

        assertThat(all.needHeader("Content-Type")).startsWith(CSV);
        assertThat(all.needHeader("Content-Disposition"))
                .matches("attachment; filename=\"vehicles-\\d{4}-\\d\\d-\\d\\d\\.csv\"");
        assertThat(all.body()).startsWith(MARK + "id,registration,brand,model,year,kind,fuel,");
        assertThat(all.body().lines()).hasSize(3);
        assertThat(all.body())
                .contains(",'=SUM(A1),\"Peugeot \"\"208\"\"; bleu\",")
                .doesNotContain("trackerId");
        assertThat(trucks.body().lines()).hasSize(2);
        assertThat(trucks.body()).contains("id;registration;").contains(";TRUCK;DIESEL;");
        assertThat(sheet(book)).contains("=SUM(A1)", "<v>1000</v>").doesNotContain("'=SUM");

        unchanged(owner.raw("POST", "/fleet/vehicles/import", CSV, all.body()), 2);
        unchanged(new Form().file("file", "parc.xlsx", book.bytes()).post(owner, "/fleet/vehicles/import"), 2);
    }

    @Test
    void driversAndExpenses_areExported() throws IOException {
        Api owner = Company.founded().owner().api();
        owner.post(
                        "/fleet/drivers",
                        Body.of(
                                "fullName",
                                "عبد القادر",
                                "licenceNumber",
                                Fresh.word(),
                                "licenceExpiresOn",
                                "2029-03-31",
                                "licenceClasses",
                                List.of("B", "C1"),
                                "phone",
                                Fresh.phone()))
                .is(201);

        Answer drivers = owner.get("/fleet/drivers.csv").is(200);

        assertThat(drivers.body()).contains("عبد القادر", ",B C1,2029-03-31,'+221");
        unchanged(owner.raw("POST", "/fleet/drivers/import", CSV, drivers.body()), 1);
        assertThat(sheet(owner.get("/fleet/drivers.xlsx").is(200))).contains("عبد القادر");
        assertThat(owner.get("/fleet/expenses.csv").is(200).body()).startsWith(MARK + "id,date,vehicleId,");
        assertThat(sheet(owner.get("/fleet/expenses.xlsx").is(200))).contains("<t xml:space=\"preserve\">amount</t>");
    }

    @Test
    void assignmentsViolationsAndTracks_areExported() throws IOException {
        Driven vehicle = Driven.of(Company.founded());
        Api owner = vehicle.api();
        Instant start = Driven.minutesAgo(90);
        vehicle.report(List.of(
                        vehicle.point(start, 36.5, 3.0, 0),
                        vehicle.point(start.plusSeconds(60), 36.501, 3.0, 20.5),
                        vehicle.point(start.plusSeconds(3_600), 36.502, 3.0, 0)))
                .is(202);
        String then = "?from=" + start + "&to=" + start.plusSeconds(3_600);

        Answer points = owner.get(vehicle.path("/positions.csv" + then + "&separator=tab"))
                .is(200);
        Answer line = owner.get(vehicle.path("/positions.gpx?from=" + start)).is(200);

        assertThat(points.needHeader("Content-Disposition")).matches(".*filename=\"positions-[0-9A-Z-]+\\.csv\"");
        assertThat(points.body().lines())
                .containsExactly(
                        MARK + "vehicleId\tregistration\tat\tlat\tlng\tspeedKmh\theading\tignition",
                        "%s\t%s\t%s\t36.5\t3.0\t0.0\t\t".formatted(vehicle.id(), vehicle.registration(), start),
                        "%s\t%s\t%s\t36.501\t3.0\t20.5\t\t"
                                .formatted(vehicle.id(), vehicle.registration(), start.plusSeconds(60)));
        assertThat(sheet(owner.get(vehicle.path("/positions.xlsx" + then)).is(200)))
                .contains("<v>20.5</v>");
        assertThat(line.needHeader("Content-Type")).startsWith("application/gpx+xml");
        assertThat(line.body().split("<trkseg>"))
                .as("a segment ends where nothing was heard")
                .hasSize(3);
        assertThat(owner.get(vehicle.path("/trips.csv")).is(200).body())
                .startsWith(MARK + "id,vehicleId,registration,");
        assertThat(sheet(owner.get(vehicle.path("/trips.xlsx")).is(200))).contains("distanceKm");
        assertThat(owner.get("/fleet/assignments.csv").is(200).body()).startsWith(MARK + "id,vehicleId,registration,");
        assertThat(sheet(owner.get("/fleet/assignments.xlsx?state=ACTIVE").is(200)))
                .contains("driverId");
        assertThat(owner.get("/fleet/violations.csv?open=true").is(200).body()).startsWith(MARK + "id,kind,");
        assertThat(sheet(owner.get("/fleet/violations.xlsx").is(200))).contains("speedKmh");
        owner.get(vehicle.path("/positions.csv?from=2020-01-01T00:00:00Z")).blames("from");
        Company.founded().owner().api().get(vehicle.path("/positions.gpx")).isProblem(404);
    }

    /** More than one query reads at once. */
    @Test
    void allRowsOfALongList_areThereOnce() {
        Company company = Company.founded();
        Driven vehicle = Driven.of(company);
        TheDatabase.addExpenses(vehicle.id(), 4_321);

        List<String> lines = company.owner()
                .api()
                .get("/fleet/expenses.csv")
                .is(200)
                .body()
                .lines()
                .toList();

        assertThat(lines).hasSize(4_322);
        assertThat(lines.stream().map(line -> line.substring(0, 36)).distinct()).hasSize(4_322);
        assertThat(lines.subList(1, lines.size()).stream().map(line -> line.substring(0, 36)))
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void exports_areForMembersOfFleetsAlone() {
        Company company = Company.founded();
        Api owner = company.owner().api();

        owner.get("/fleet/vehicles.csv?separator=pipe").blames("separator");
        owner.get("/fleet/vehicles.xlsx?status=FLYING").isProblem(400);
        Api.asNobody().get("/fleet/vehicles.csv").isProblem(401);
        Person.registered().api().in(company.id()).get("/fleet/drivers.xlsx").isProblem(404);
        company.member("VIEWER").api().get("/fleet/vehicles.csv").is(200);
    }

    private static void vehicle(Api api, String registration, String brand, String kind) {
        api.post(
                        "/fleet/vehicles",
                        Body.of(
                                "registration",
                                registration,
                                "brand",
                                brand,
                                "model",
                                "M",
                                "year",
                                2020,
                                "kind",
                                kind,
                                "fuel",
                                "DIESEL",
                                "odometerKm",
                                1000))
                .is(201);
    }

    private static void unchanged(Answer imported, int rows) {
        imported.is(200);
        assertThat(imported.text("total")).as(imported.toString()).isEqualTo(String.valueOf(rows));
        assertThat(imported.text("unchanged")).as(imported.toString()).isEqualTo(String.valueOf(rows));
    }

    private static String sheet(Answer book) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book.bytes()))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("xl/worksheets/sheet1.xml")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no sheet");
    }
}
