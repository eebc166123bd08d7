package org.baobab.listings.follow;

import jakarta.json.JsonObject;
import jakarta.json.bind.annotation.JsonbProperty;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.baobab.platform.kernel.Patch;

/** What shall be different of a search; what is left out stays. */
public record ChangeSavedSearch(
        Patch<@NotBlank @Size(max = 80) String> name,
        Patch<@NotNull JsonObject> query,
        @JsonbProperty("notify") Patch<@NotNull Notify> alerts) {}
