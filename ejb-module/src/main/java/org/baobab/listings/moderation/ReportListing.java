package org.baobab.listings.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody says is wrong with a listing. */
public record ReportListing(
        @NotNull ReportReason reason, @Size(max = 2000) String text) {}
