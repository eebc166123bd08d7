package org.baobab.platform.organization;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * A new organisation.
 *
 * @param country two letters of ISO 3166, such as GN
 * @param currency three letters of ISO 4217, such as GNF
 * @param timeZone a zone of the IANA database, such as Africa/Conakry
 * @param apps codes of the apps it uses; null for none
 */
public record FoundOrganization(
        @NotNull @Size(max = 120) String name,
        @NotNull String country,
        @NotNull String currency,
        @NotNull String timeZone,
        @Size(max = 20) List<String> apps) {}
