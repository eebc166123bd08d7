package org.baobab.listings.moderation;

/**
 * Which cases a moderator wants to see.
 *
 * @param kind null for all
 */
public record CaseFilter(CaseState state, CaseKind kind) {
    public CaseFilter {
        state = state == null ? CaseState.OPEN : state;
    }
}
