package org.baobab.platform.document.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** For how long a link shall hold. */
public record ShareDocument(
        @Schema(description = "In seconds, 30 days at most") @NotNull @Min(1) @Max(2_592_000)
        Long expiresIn) {}
