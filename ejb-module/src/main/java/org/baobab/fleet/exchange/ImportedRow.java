package org.baobab.fleet.exchange;

import java.util.UUID;

/**
 * What became, or would become, of a row.
 *
 * @param key the registration or the licence number
 * @param name of what it is, for people
 * @param id null where it was not created yet
 */
public record ImportedRow(int row, String key, String name, Action action, UUID id) {
    public enum Action {
        CREATED,
        UPDATED,
        /** It says what is known already. */
        UNCHANGED,
        /** See the errors. */
        REFUSED
    }

    ImportedRow as(UUID made) {
        return new ImportedRow(row, key, name, action, made);
    }
}
