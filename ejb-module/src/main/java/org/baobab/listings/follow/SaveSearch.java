package org.baobab.listings.follow;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A search to be kept.
 *
 * @param query the parameters of {@code GET /listings/search}
 * @param alerts null for never
 */
public record SaveSearch(
        @NotBlank @Size(max = 80) String name,
        @NotNull JsonObject query,
        @JsonbProperty("notify") Notify alerts) {}
