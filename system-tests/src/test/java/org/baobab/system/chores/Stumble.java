package org.baobab.system.chores;

import java.util.UUID;

/** A row that the database refuses to delete or to write for as long as this is open, so that a job fails in the middle. */
final class Stumble implements AutoCloseable {
    private final String table;
    private final String name = "stumble_" + UUID.randomUUID().toString().replace('-', '_');

    private Stumble(String table) {
        this.table = table;
    }

    /** @param when what is done to the row, such as DELETE */
    static Stumble over(String table, String when, String column, Object value) {
        Stumble stumble = new Stumble(table);
        Rows.change("""
                CREATE FUNCTION %1$s() RETURNS trigger LANGUAGE plpgsql AS $body$ BEGIN
                    RAISE EXCEPTION 'a stone in the way'; END $body$""".formatted(stumble.name));
        Rows.change("""
                CREATE TRIGGER %1$s BEFORE %2$s ON %3$s FOR EACH ROW
                WHEN (%4$s.%5$s = '%6$s') EXECUTE FUNCTION %1$s()""".formatted(stumble.name, when, table, "DELETE".equals(when) ? "OLD" : "NEW", column, value));
        return stumble;
    }

    @Override
    public void close() {
        Rows.change("DROP TRIGGER %s ON %s".formatted(name, table));
        Rows.change("DROP FUNCTION %s()".formatted(name));
    }
}
