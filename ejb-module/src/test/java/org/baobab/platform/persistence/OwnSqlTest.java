package org.baobab.platform.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnSqlTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO message (id) VALUES (1) ON CONFLICT DO UPDATE SET id = 2",
                "UPDATE message SET text = NULL",
                "delete\n  from message where id = 1",
                "WITH old AS (SELECT id FROM task FOR UPDATE SKIP LOCKED) DELETE FROM message USING old WHERE message.id = old.id"
            })
    void namesTheTableThatChanges(String sql) {
        assertEquals("message", OwnSql.changed(sql));
    }

    @Test
    void refusesWhatChangesNothing() {
        assertThrows(
                IllegalArgumentException.class, () -> OwnSql.changed("SELECT 1 FROM message FOR UPDATE OF message"));
    }
}
