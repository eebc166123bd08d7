package org.baobab.platform.organization;

import java.util.List;
import java.util.UUID;
import org.baobab.platform.kernel.Patch;

/**
 * What should become different about an organisation; only logo and colour can be taken away.
 *
 * @param logoDocumentId a picture among the organisation's documents
 * @param brandColor such as #1B6B52
 */
public record ChangeOrganization(
        Patch<String> name,
        Patch<String> country,
        Patch<String> currency,
        Patch<String> timeZone,
        Patch<List<String>> apps,
        Patch<UUID> logoDocumentId,
        Patch<String> brandColor) {}
