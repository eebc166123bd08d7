package org.baobab.fleet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.Needs;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.organization.App;
import org.baobab.platform.organization.NeedsApp;

/** Vehicles by the thousand, out of a list: as {@link Vehicles} would take them one by one, all of them or none, and told of once. */
@ApplicationScoped
@NeedsApp(App.FLEET)
@Transactional(TxType.MANDATORY)
public class VehicleIntake {
    @Inject
    Rewrite rewrite;

    @Inject
    Intake intake;

    @Inject
    FleetQueries queries;

    @Inject
    VehicleBook book;

    @Inject
    VehicleRules rules;

    @Inject
    VehicleNews news;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** @return their ids, in the same order */
    @Needs(Role.AGENT)
    public List<UUID> take(List<VehicleWish> wishes) {
        if (wishes.isEmpty()) {
            return List.of();
        }
        requireDepots(wishes);
        Instant now = clock.instant();
        Intake.Kind<Vehicle> vehicles = new Intake.Kind<>(
                Vehicle.class, "fleet_vehicle", Vehicle::id, changed -> rewrite.vehicles(changed, now));
        List<UUID> ids = intake.write(vehicles, wishes, VehicleWish::id, (wish, there) -> {
            VehicleFacts facts = rules.require(wish.facts());
            return there == null ? book.create(facts, now) : book.change(there, facts, now);
        });
        tell(wishes, ids);
        return ids;
    }

    private void requireDepots(List<VehicleWish> wishes) {
        Set<UUID> depots = wishes.stream()
                .map(wish -> wish.facts().depotId())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        queries.all(Depot.class, depots).forEach(depot -> depots.remove(depot.id()));
        if (!depots.isEmpty()) {
            FactCheck check = new FactCheck();
            check.wrong("depotId", "fleet.depot");
            check.finish();
        }
    }

    private void tell(List<VehicleWish> wishes, List<UUID> ids) {
        List<UUID> created = new ArrayList<>();
        List<UUID> others = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            (wishes.get(i).id() == null ? created : others).add(ids.get(i));
        }
        news.tellOfMany(caller.requireOrganization(), created, others);
    }
}
