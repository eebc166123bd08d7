package org.baobab.fleet.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * Something is broken.
 *
 * @param photoIds photos of the assignment that show it
 */
public record ReportDamage(
        @NotNull DamageSeverity severity,
        @NotBlank @Size(max = 2000) String description,
        @Size(max = 40) List<@NotNull UUID> photoIds) {

    List<UUID> photos() {
        return photoIds == null ? List.of() : photoIds.stream().distinct().toList();
    }
}
