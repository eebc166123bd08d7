package org.baobab.listings.moderation.rule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.baobab.listings.Offer;
import org.baobab.listings.PropertyType;
import org.baobab.platform.money.Money;

/** A text to be held against the rules, with or without the rest of a listing. */
public record TryRules(
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 20_000) String description,
        Offer offer,
        PropertyType type,
        Money price) {}
