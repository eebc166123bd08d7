package org.baobab.fleet;

import java.util.UUID;

/** A depot came, changed or went; told inside the transaction. */
public record DepotChanged(UUID depotId, UUID organizationId) {}
