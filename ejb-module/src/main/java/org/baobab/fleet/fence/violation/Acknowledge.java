package org.baobab.fleet.fence.violation;

import jakarta.validation.constraints.Size;

/** @param note what came of it; may be left out */
public record Acknowledge(@Size(max = 500) String note) {}
