package org.baobab.fleet.exchange;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.Fuel;
import org.baobab.fleet.VehicleFacts;
import org.baobab.fleet.VehicleIntake;
import org.baobab.fleet.VehicleKind;
import org.baobab.fleet.VehicleStatus;
import org.baobab.fleet.VehicleView;
import org.baobab.fleet.VehicleWish;
import org.baobab.fleet.Vehicles;
import org.baobab.fleet.exchange.ImportKeys.Key;

/** Rows that are vehicles. */
@Dependent
class VehicleRows extends RowImport<VehicleFacts, VehicleView> {
    static final String REGISTRATION = "registration";
    private static final String DEPOT = "depot";
    private static final String DEPOT_ID = "depotId";
    private static final String ODOMETER = "odometerKm";
    private static final String REASON = "odometerReason";
    private static final String STATUS = "status";

    private static final Words<String> FIELDS = new Words<String>()
            .mean(
                    REGISTRATION,
                    REGISTRATION,
                    "immatriculation",
                    "immat",
                    "matricule",
                    "plaque",
                    "plate",
                    "registration plate")
            .mean("brand", "brand", "marque", "make")
            .mean("model", "model", "modèle")
            .mean("year", "year", "année", "millésime", "année de mise en circulation")
            .mean("kind", "kind", "type", "genre", "type de véhicule")
            .mean("fuel", "fuel", "carburant", "énergie")
            .mean("vin", "vin", "châssis", "numéro de châssis", "n° de châssis", "chassis number")
            .mean(DEPOT_ID, DEPOT_ID)
            .mean(DEPOT, DEPOT, "dépôt", "site")
            .mean(
                    ODOMETER,
                    ODOMETER,
                    "odometer",
                    "compteur",
                    "kilométrage",
                    "compteur km",
                    "kilométrage km",
                    "km",
                    "mileage")
            .mean(REASON, REASON, "raison du compteur", "motif du compteur")
            .mean(STATUS, STATUS, "statut", "état", "state");
    private static final Set<String> READ_OVER = Set.of("id", "trackerId", "photoDocumentId", "createdAt", "changedAt");

    private static final Words<VehicleKind> KINDS = Words.of(VehicleKind.class)
            .mean(VehicleKind.CAR, "voiture", "auto", "véhicule léger", "VL", "berline")
            .mean(VehicleKind.VAN, "fourgon", "camionnette", "utilitaire", "fourgonnette", "VU")
            .mean(VehicleKind.TRUCK, "camion", "poids lourd", "PL", "tracteur routier", "lorry")
            .mean(VehicleKind.BUS, "autobus", "autocar", "car scolaire", "minibus", "coach")
            .mean(VehicleKind.MOTORCYCLE, "moto", "motocyclette", "scooter", "motorbike")
            .mean(VehicleKind.TRAILER, "remorque", "semi-remorque")
            .mean(VehicleKind.MACHINE, "engin", "machine", "engin de chantier");
    private static final Words<Fuel> FUELS = Words.of(Fuel.class)
            .mean(Fuel.PETROL, "essence", "super", "gasoline", "sans plomb")
            .mean(Fuel.DIESEL, "gasoil", "gazole", "gas-oil")
            .mean(Fuel.LPG, "GPL", "GPL-c", "sirghaz", "gaz")
            .mean(Fuel.ELECTRIC, "électrique", "électricité")
            .mean(Fuel.HYBRID, "hybride")
            .mean(Fuel.NONE, "aucun", "sans", "sans carburant", "aucune");
    private static final Words<VehicleStatus> STATES = Words.of(VehicleStatus.class)
            .mean(VehicleStatus.AVAILABLE, "disponible", "libre")
            .mean(VehicleStatus.ASSIGNED, "affecté", "attribué", "en service", "in use", "en mission")
            .mean(VehicleStatus.MAINTENANCE, "en maintenance", "à l’atelier", "atelier", "en réparation", "entretien")
            .mean(VehicleStatus.RETIRED, "retiré", "réformé", "hors service", "sorti");

    @Inject
    Vehicles vehicles;

    @Inject
    VehicleIntake intake;

    @Inject
    DepotNames depots;

    private DepotNames.Known places;

    @Override
    String key() {
        return REGISTRATION;
    }

    @Override
    Words<String> fields() {
        return FIELDS;
    }

    @Override
    Set<String> readOver() {
        return READ_OVER;
    }

    @Override
    List<Key> keys(List<String> written) {
        return keys.ofVehicles(caller.requireOrganization(), written);
    }

    @Override
    Map<UUID, VehicleView> find(Set<UUID> ids) {
        return vehicles.all(ids);
    }

    @Override
    void begin() {
        places = depots.known();
    }

    @Override
    VehicleFacts read(Cells cells, VehicleView now) {
        Long odometer = cells.number(ODOMETER);
        VehicleStatus status = cells.one(STATUS, STATES);
        return new VehicleFacts(
                cells.text(REGISTRATION),
                cells.has("brand") || now == null ? cells.text("brand") : now.brand(),
                cells.has("model") || now == null ? cells.text("model") : now.model(),
                cells.has("year") || now == null ? year(cells) : now.year(),
                cells.has("kind") || now == null ? cells.one("kind", KINDS) : now.kind(),
                cells.has("fuel") || now == null ? cells.one("fuel", FUELS) : now.fuel(),
                cells.has("vin") || now == null ? cells.text("vin") : now.vin(),
                cells.has(DEPOT_ID) || cells.has(DEPOT) || now == null ? depot(cells) : now.depotId(),
                odometer == null && now != null ? Long.valueOf(now.odometerKm()) : odometer,
                cells.text(REASON),
                status == null && now != null ? now.status() : status);
    }

    private static Integer year(Cells cells) {
        Long year = cells.number("year");
        return year == null ? null : Math.clamp(year, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private UUID depot(Cells cells) {
        UUID id = cells.id(DEPOT_ID);
        if (id != null) {
            return places.has(id) ? id : cells.wrong(DEPOT_ID, "fleet.depot", Map.of());
        }
        String name = cells.text(DEPOT);
        return name == null
                ? null
                : places.find(name).orElseGet(() -> cells.wrong(DEPOT, "import.depot", Map.of("name", name)));
    }

    @Override
    VehicleFacts checked(VehicleFacts facts) {
        return vehicles.check(facts);
    }

    @Override
    void compare(Cells cells, VehicleFacts facts, VehicleView now, Key key) {
        if (now == null) {
            return;
        }
        if (facts.odometerKm() < now.odometerKm() && facts.odometerReason() == null) {
            cells.wrong(ODOMETER, "fleet.odometer", Map.of("least", now.odometerKm()));
        }
        if (key.occupied() && facts.status() != now.status()) {
            cells.wrong(STATUS, "import.assigned", Map.of());
        }
    }

    @Override
    boolean same(VehicleFacts facts, VehicleView now) {
        return facts.registration().equals(now.registration())
                && facts.brand().equals(now.brand())
                && facts.model().equals(now.model())
                && facts.year().equals(now.year())
                && facts.kind() == now.kind()
                && facts.fuel() == now.fuel()
                && Objects.equals(facts.vin(), now.vin())
                && Objects.equals(facts.depotId(), now.depotId())
                && facts.odometerKm() == now.odometerKm()
                && facts.status() == now.status();
    }

    @Override
    String written(VehicleFacts facts) {
        return facts.registration();
    }

    @Override
    String name(VehicleFacts facts) {
        return facts.brand() + " " + facts.model();
    }

    @Override
    List<UUID> save(List<Draft<VehicleFacts>> drafts) {
        return intake.take(drafts.stream()
                .map(draft -> new VehicleWish(draft.id(), draft.facts()))
                .toList());
    }
}
