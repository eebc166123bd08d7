package org.baobab.platform.backup.format;

import java.time.Instant;
import java.util.List;

/**
 * All that a backup consists of. Names in lists are in the order in which they were planned.
 *
 * @param schemaVersion Flyway's version of the schema that the rows fit
 * @param postgresql the server's version
 * @param encryption {@code none} or {@code age}
 * @param recipient the age recipient that it was encrypted to, or null: no secret, but it tells which key opens it
 */
public record Manifest(
        int format,
        String id,
        Instant createdAt,
        String application,
        String schemaVersion,
        String postgresql,
        String encryption,
        String recipient,
        String compression,
        List<Table> tables,
        List<Sequence> sequences,
        Documents documents,
        Totals totals) {
    /** The only format there is. */
    public static final int FORMAT = 1;

    public static final String AGE = "age";
    public static final String NOT_ENCRYPTED = "none";
    public static final String ZSTD = "zstd";

    public boolean isEncrypted() {
        return AGE.equals(encryption);
    }

    /**
     * @param columns those that COPY names, in its order: without generated ones
     * @param checksum see {@link RowSum}
     */
    public record Table(
            String schema, String name, List<String> columns, long rows, String checksum, List<Part> parts) {
        public String qualifiedName() {
            return schema + "." + name;
        }
    }

    /**
     * @param object the name within the backup
     * @param size bytes as stored
     * @param sha256 of the bytes as stored
     */
    public record Part(String object, long size, String sha256, long rows) {}

    /** @param called whether the value was given out: what {@code setval} takes as its third argument */
    public record Sequence(String schema, String name, long value, boolean called) {}

    /**
     * @param count objects that the backup names
     * @param bytes of their plain contents
     * @param object the list's name within the backup
     * @param size bytes of the list as stored
     * @param sha256 of the list as stored
     */
    public record Documents(long count, long bytes, String object, long size, String sha256) {}

    /**
     * @param size bytes of all parts as stored, without documents
     * @param checksum of all tables together, as {@link RowSum} makes it for one
     */
    public record Totals(int tables, int parts, long rows, long size, String checksum) {}
}
