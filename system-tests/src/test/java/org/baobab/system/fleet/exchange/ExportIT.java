package org.baobab.system.fleet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
