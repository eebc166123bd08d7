package org.baobab.system.fleet.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.util.List;
import java.util.UUID;
import org.baobab.system.client.Answer;
import org.baobab.system.client.Api;
import org.baobab.system.client.Body;
import org.baobab.system.client.Company;
import org.baobab.system.client.Fresh;
import org.baobab.system.harness.ClientTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportIT extends ClientTest {
    private static final String CSV = "text/csv";
    private static final String VEHICLES = "/fleet/vehicles/import";

    private static Company company;
    private static Api owner;
    private static UUID depot;

    @BeforeAll
    static void found() {
        company = Company.founded();
        owner = company.owner().api();
        depot = owner.post(
                        "/fleet/depots",
                        Body.of("name", "Dépôt d’Oued Smar", "place", Body.of("lat", 36.7, "lng", 3.17)))
                .is(201)
                .id();
    }

    /** As an office in Algiers keeps its list: semicolons, French words, the encoding of Windows. */
    @Test
    void frenchList_isPreviewedAndTaken_thenChanged() {
        String first = Fresh.word();
        String second = Fresh.word();
        byte[] list = """
                Immatriculation;Marque;Modèle;Année;Type;Carburant;Kilométrage;Dépôt;Couleur
                %s;Renault;Mégane;2019;Voiture;Essence;84 210;depot d'oued smar;bleu
                %s;Isuzu;D-Max;2021;Utilitaire;Gasoil;12000;;
                """.formatted(first, second).getBytes(Charset.forName("windows-1252"));

        Answer preview = send(list, "?preview=true").is(200);
        assertThat(preview.text("applied")).isEqualTo("false");
        assertThat(preview.text("created")).isEqualTo("2");
        assertThat(preview.text("ignoredColumns")).isEqualTo("[\"Couleur\"]");
        assertThat(owner.get("/fleet/vehicles?q=" + first).items()).isEmpty();

        Answer taken = send(list, "").is(200);
        assertThat(taken.text("applied")).isEqualTo("true");
        UUID id = UUID.fromString(
                taken.json().getJsonArray("rows").getJsonObject(0).getString("id"));
        JsonObject vehicle = owner.get("/fleet/vehicles/" + id).is(200).json();
        assertThat(vehicle.getString("model")).isEqualTo("Mégane");
        assertThat(vehicle.getString("kind")).isEqualTo("CAR");
        assertThat(vehicle.getInt("odometerKm")).isEqualTo(84210);
        assertThat(vehicle.getString("depotId")).isEqualTo(depot.toString());

        // What the file does not say stays as it is.
        Answer changed = owner.raw(
                        "POST", VEHICLES, CSV, "registration,odometerKm\n" + first.toUpperCase() + ",84300\n")
                .is(200);
        assertThat(changed.text("updated")).isEqualTo("1");
        Answer later = owner.get("/fleet/vehicles/" + id).is(200);
        assertThat(later.json().getInt("odometerKm")).isEqualTo(84300);
        assertThat(later.text("model")).isEqualTo("Mégane");
        assertThat(later.text("depotId")).isEqualTo(depot.toString());

        owner.raw(
                        "POST",
                        VEHICLES,
                        CSV,
                        "registration,brand,model,year,kind,fuel,vin,depot,status\n" + first
                                + ",Dacia,Duster,2022,VAN,LPG,VF14SRCL453612345,,MAINTENANCE\n")
                .is(200);
        Answer other = owner.get("/fleet/vehicles/" + id).is(200);
        assertThat(List.of("brand", "model", "year", "kind", "fuel", "vin", "status", "odometerKm"))
                .extracting(other::text)
                .containsExactly("Dacia", "Duster", "2022", "VAN", "LPG", "VF14SRCL453612345", "MAINTENANCE", "84300");
        assertThat(other.text("depotId")).isNull();
        assertThat(other.needHeader("ETag")).isNotEqualTo(later.needHeader("ETag"));
        assertThat(owner.get("/fleet/vehicles/" + id + "/odometer").is(200).items())
                .extracting(reading -> reading.getInt("km"))
                .containsExactly(84300, 84210);
    }

    @Test
    void badRows_areAllNamed_andNothingIsChanged_unlessTheGoodOnesAreAskedFor() {
        String good = Fresh.word();
        String file = """
                registration,brand,model,year,kind,fuel,odometerKm,depot
                %1$s,Renault,Kangoo,2019,VAN,DIESEL,100,
                ,Renault,Kangoo,2019,VAN,DIESEL,100,
                %2$s,Renault,Kangoo,dix,AVION,DIESEL,-5,Nulle part
                %1$s,Renault,Kangoo,2019,VAN,DIESEL,100,
                """.formatted(good, Fresh.word());

        Answer refused = owner.speaking("en").raw("POST", VEHICLES, CSV, file).isProblem(400, "import-refused");
        List<JsonObject> errors = refused.json().getJsonArray("errors").getValuesAs(JsonObject.class);
        assertThat(errors)
                .extracting(error -> error.getInt("row") + " " + error.getString("column"))
                .containsExactlyInAnyOrder(
                        "3 registration", "4 year", "4 kind", "4 odometerKm", "4 depot", "5 registration");
        assertThat(errors)
                .allSatisfy(error -> assertThat(error.getString("message")).isNotBlank());
        assertThat(errors.getFirst().getString("message")).isEqualTo("A value is required.");
        assertThat(owner.get("/fleet/vehicles?q=" + good).items()).isEmpty();

        Answer partial =
                owner.raw("POST", VEHICLES + "?partial=true", CSV, file).is(200);
        assertThat(partial.text("created")).isEqualTo("1");
        assertThat(partial.text("refused")).isEqualTo("3");
        assertThat(owner.get("/fleet/vehicles?q=" + good).items()).hasSize(1);

        // Less than its odometer says already.
        String back = "registration;odometerKm\n" + good + ";90\n";
        assertThat(owner.raw("POST", VEHICLES, CSV, back)
                        .isProblem(400, "import-refused")
                        .body())
                .contains("odometerKm");
    }

    @Test
    void drivers_areTaken_withDaysAsPeopleWriteThem() {
        String licence = Fresh.word();
        String file = "Nom;Numéro de permis;Catégories;Fin de validité;Téléphone\nKarim Benali;" + licence
                + ";B, C1;31/03/2029;" + Fresh.phone() + "\n";

        Answer taken = owner.raw("POST", "/fleet/drivers/import", CSV, file).is(200);

        assertThat(taken.text("created")).isEqualTo("1");
        JsonObject driver = owner.get("/fleet/drivers?q=" + licence).items().getFirst();
        assertThat(driver.getString("licenceExpiresOn")).isEqualTo("2029-03-31");
        assertThat(driver.getJsonArray("licenceClasses")).hasSize(2);

        String renewed = "fullName,licenceNumber,licenceExpiresOn,email\nKamel Benali," + licence
                + ",2031-03-31,k@example.com\n";
        assertThat(owner.raw("POST", "/fleet/drivers/import", CSV, renewed)
                        .is(200)
                        .text("updated"))
                .isEqualTo("1");
        JsonObject changed = owner.get("/fleet/drivers?q=" + licence).items().getFirst();
        assertThat(changed.getString("fullName")).isEqualTo("Kamel Benali");
        assertThat(changed.getString("licenceExpiresOn")).isEqualTo("2031-03-31");
        assertThat(changed.getString("email")).isEqualTo("k@example.com");
        assertThat(changed.getString("phone")).isEqualTo(driver.getString("phone"));
        assertThat(changed.getJsonArray("licenceClasses")).hasSize(2);
    }

    @Test
    void whatIsNoTable_orTooLarge_orNotTheirs_isRefused() {
        owner.raw("POST", VEHICLES, CSV, "").blames("file");
        owner.raw("POST", VEHICLES, CSV, "brand,model\nRenault,Clio\n").blames("file");
        owner.raw("POST", VEHICLES, CSV, "registration\n" + "x\n".repeat(10_001))
                .isProblem(413, "table-too-large");
        owner.raw("POST", VEHICLES, "application/json", "{}").isProblem(415);
        company.member("VIEWER")
                .api()
                .raw("POST", VEHICLES, CSV, "registration\nx\n")
                .isProblem(403);
    }

    /** More than one flush holds: all are taken and changed, each with what there is for its kind, and a bad one among them is told by its row. */
    @Test
    void manyVehicles_areTaken_andChanged() {
        Api other = Company.founded().owner().api();
        other.post("/fleet/maintenance-templates", Body.of("vehicleKind", "VAN", "name", "Vidange", "everyKm", 10000))
                .is(201);
        StringBuilder rows = new StringBuilder("registration,brand,model,year,kind,fuel,odometerKm\n");
        for (int i = 0; i < 1_100; i++) {
            rows.append("%05d-119-16,Renault,Master,2020,VAN,DIESEL,%d\n".formatted(i, i));
        }
        String file = rows.toString();

        Answer taken = other.raw("POST", VEHICLES, CSV, file).is(200);

        assertThat(taken.text("created")).isEqualTo("1100");
        assertThat(taken.json().getJsonArray("rows").getJsonObject(1_099).getString("id"))
                .isEqualTo(other.get("/fleet/vehicles?q=01099-119-16")
                        .items()
                        .getFirst()
                        .getString("id"));
        assertThat(other.get("/fleet/vehicles.csv").is(200).body().lines()).hasSize(1_101);
        assertThat(other.get("/fleet/maintenance?limit=100").items()).hasSize(100);

        String anew = file.replace("Master", "Trafic");
        Answer refused = other.raw("POST", VEHICLES, CSV, anew.replace("01050-119-16,Renault", "01050-119-16,"))
                .isProblem(400, "import-refused");
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getInt("row"))
                .isEqualTo(1_052);
        assertThat(other.raw("POST", VEHICLES, CSV, anew).is(200).text("updated"))
                .isEqualTo("1100");
        assertThat(other.get("/fleet/vehicles.csv").is(200).body().lines())
                .filteredOn(line -> line.contains("Trafic"))
                .hasSize(1_100);
    }

    private static Answer send(byte[] content, String query) {
        return owner.with("Content-Type", CSV).send("POST", VEHICLES + query, BodyPublishers.ofByteArray(content));
    }
}
