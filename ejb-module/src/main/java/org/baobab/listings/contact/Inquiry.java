package org.baobab.listings.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody wants to know of a listing.
 *
 * @param phone where the advertiser may call back; it goes with the message
 */
public record Inquiry(
        @NotBlank @Size(max = 3900) String message,
        @Size(max = 40) String phone) {}
