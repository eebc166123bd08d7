package org.baobab.listings.moderation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/**
 * An advertiser asks to be verified.
 *
 * @param documentIds papers that the caller has stored, such as a trade register
 */
public record AskVerification(
        @Size(max = 2000) String note, @Size(max = 5) List<@NotNull UUID> documentIds) {}
