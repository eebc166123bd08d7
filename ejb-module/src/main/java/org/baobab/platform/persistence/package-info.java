/**
 * The database before anybody uses it: its version is checked and its schema brought up to date before the persistence unit starts.
 *
 * <p>Whoever starts first migrates while other nodes wait for PostgreSQL's advisory lock. A migration that fails stops the start, with one sentence in the
 * log. Migrations are files in {@code db/migration}, never edited once they are merged. Rows that extend
 * {@link org.baobab.platform.persistence.OrganizationOwned} are kept apart by organisation, on every read.
 */
package org.baobab.platform.persistence;
