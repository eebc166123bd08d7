package org.baobab.fleet.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** One line of the checklist. */
public record Check(
        @NotNull CheckItem item,
        @NotNull CheckState state,
        @Size(max = 200) String remark) {}
