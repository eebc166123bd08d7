package org.baobab.platform.organization;

import java.util.List;
import org.baobab.platform.kernel.Patch;

/** What should become different about an organisation; no part of it can be taken away. */
public record ChangeOrganization(
        Patch<String> name,
        Patch<String> country,
        Patch<String> currency,
        Patch<String> timeZone,
        Patch<List<String>> apps) {}
