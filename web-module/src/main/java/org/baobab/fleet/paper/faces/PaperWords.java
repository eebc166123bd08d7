package org.baobab.fleet.paper.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import org.baobab.fleet.FleetLinks;
import org.baobab.fleet.faces.FleetWords;
import org.baobab.fleet.paper.DuePaper;
import org.baobab.fleet.paper.PaperKind;
import org.baobab.platform.web.faces.Texts;

/** Papers in words. */
@Named
@RequestScoped
public class PaperWords {
    @Inject
    Texts texts;

    public String kind(PaperKind kind) {
        return texts.of(FleetWords.BUNDLE, "paper." + kind);
    }

    /** @param subject vehicleId or driverId */
    public List<PaperKind> kinds(String subject) {
        boolean ofDriver = "driverId".equals(subject);
        return Arrays.stream(PaperKind.values())
                .filter(kind -> ofDriver ? kind.isOfDrivers() : kind.isOfVehicles())
                .toList();
    }

    /** Where it is seen to. */
    public String page(DuePaper due) {
        return due.driverId() != null
                ? FleetLinks.driver(due.driverId())
                : FleetLinks.vehicle(due.vehicleId(), "papers");
    }
}
