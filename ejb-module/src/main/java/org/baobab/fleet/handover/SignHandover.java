package org.baobab.fleet.handover;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * A handover as it is signed.
 *
 * @param odometerReason only where the odometer shows less than was known
 * @param checklist what was looked at, each item at most once
 * @param signature strokes of an SVG path in a field of 600 by 200, such as {@code M12 80L40 22L66 91}
 * @param photoIds photos of the assignment that belong to it
 */
public record SignHandover(
        @NotNull HandoverKind kind,
        @NotNull @PositiveOrZero Long odometerKm,
        @Size(max = 200) String odometerReason,
        @NotNull @Min(0) @Max(100) Integer fuelPercent,
        @Size(max = 40) List<@NotNull @Valid Check> checklist,
        @Size(max = 2000) String remarks,
        @NotBlank @Size(max = 120) String signer,
        @NotNull @Size(max = Signature.LONGEST) String signature,
        @Size(max = 40) List<@NotNull UUID> photoIds) {

    List<Check> checks() {
        return checklist == null ? List.of() : checklist;
    }

    List<UUID> photos() {
        return photoIds == null ? List.of() : photoIds.stream().distinct().toList();
    }
}
