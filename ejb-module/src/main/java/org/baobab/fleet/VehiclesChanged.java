package org.baobab.fleet;

import java.util.List;
import java.util.UUID;

/** Many vehicles came or were said anew at once; told inside the transaction, in place of a {@link VehicleChanged} for each. */
public record VehiclesChanged(UUID organizationId, List<UUID> created, List<UUID> changed) {}
