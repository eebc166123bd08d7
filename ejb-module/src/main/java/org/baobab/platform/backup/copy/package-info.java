/**
 * Reads a database into a backup: one snapshot for everything, several connections, each row streamed from PostgreSQL's COPY through its hash and zstd, and
 * age where there is a key, to the store. Needs no server: the benchmark uses it from a plain {@code main}.
 *
 * <p>Nobody waits for it. It takes ACCESS SHARE locks only, which stand in the way of changes of the schema alone; those are kept apart by
 * {@link org.baobab.platform.persistence.SchemaGate}: a migration waits for the backup before it asks for any lock, and a backup does not begin during one.
 *
 * <p>It depends on the format, the persistence and the kernel.
 */
package org.baobab.platform.backup.copy;
