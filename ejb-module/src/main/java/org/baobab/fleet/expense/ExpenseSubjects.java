package org.baobab.fleet.expense;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.Drivers;
import org.baobab.fleet.Vehicles;
import org.baobab.platform.document.DocumentView;
import org.baobab.platform.document.Documents;
import org.baobab.platform.kernel.AppException;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.FactCheck;
import org.baobab.platform.kernel.NotFoundException;

/** Whether what an expense is about is there, and belongs to the same organisation. */
@ApplicationScoped
class ExpenseSubjects {
    @Inject
    Vehicles vehicles;

    @Inject
    Drivers drivers;

    @Inject
    Documents documents;

    @Inject
    Caller caller;

    /** @param kept receipts that it has already, also those of somebody who put them there without being a member */
    void check(ExpenseFacts said, List<UUID> receipts, Collection<UUID> kept, FactCheck check) {
        if (said.vehicleId() != null && !exists(() -> vehicles.get(said.vehicleId()))) {
            check.wrong("vehicleId", "fleet.vehicle", Map.of("vehicle", said.vehicleId()));
        }
        if (said.driverId() != null && !exists(() -> drivers.get(said.driverId()))) {
            check.wrong("driverId", "fleet.driver", Map.of("driver", said.driverId()));
        }
        for (UUID each : receipts) {
            if (!kept.contains(each) && !isOurs(each)) {
                check.wrong("documentIds", "fleet.document", Map.of("document", each));
            }
        }
    }

    private boolean isOurs(UUID document) {
        try {
            DocumentView view = documents.get(document);
            return caller.requireOrganization().equals(view.organizationId());
        } catch (AppException notForThem) {
            return false;
        }
    }

    private static boolean exists(Runnable look) {
        try {
            look.run();
            return true;
        } catch (NotFoundException none) {
            return false;
        }
    }
}
