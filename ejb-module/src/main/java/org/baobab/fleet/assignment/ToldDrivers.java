package org.baobab.fleet.assignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.fleet.DriverView;
import org.baobab.fleet.Drivers;
import org.baobab.platform.kernel.NotFoundException;

/** All letters of one task leave together or not at all, so that nobody gets one twice. */
@ApplicationScoped
@Transactional
class ToldDrivers {
    @Inject
    AssignmentStore store;

    @Inject
    AssignmentViews views;

    @Inject
    Drivers drivers;

    @Inject
    DriverLetters letters;

    void tell(TellDrivers.Told what) {
        List<AssignmentView> assignments =
                views.view(what.assignments().stream().flatMap(this::find).toList());
        Map<UUID, DriverView> known =
                drivers.all(assignments.stream().map(AssignmentView::driverId).collect(Collectors.toSet()));
        for (AssignmentView each : assignments) {
            letters.write(what.what(), each, known.get(each.driverId()));
        }
    }

    /** One that was deleted since is nobody's news. */
    private Stream<Assignment> find(UUID id) {
        try {
            return Stream.of(store.require(id));
        } catch (NotFoundException gone) {
            return Stream.empty();
        }
    }
}
