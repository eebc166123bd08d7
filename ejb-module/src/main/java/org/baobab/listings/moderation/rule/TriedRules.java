package org.baobab.listings.moderation.rule;

import java.util.List;

/** What the rules have against a text. */
public record TriedRules(boolean held, List<Found> findings) {
    /** @param reason in the reader's language */
    public record Found(
            RuleCode rule, String name, String reason, String field, Integer from, Integer to, String detail) {}
}
