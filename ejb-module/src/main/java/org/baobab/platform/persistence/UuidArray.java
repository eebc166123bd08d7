package org.baobab.platform.persistence;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.UUID;

/**
 * Many ids as one parameter, whose type PostgreSQL takes from its place: {@code = ANY (?)}, or {@code ?::uuid[]} where nothing else tells. The driver's own array
 * looks at each character for what has to be escaped, a sixth of the work of a large batch; an id has nothing of the kind.
 */
public final class UuidArray {
    private static final int LENGTH = 37;

    private UuidArray() {}

    public static void set(PreparedStatement statement, int index, Collection<UUID> ids) throws SQLException {
        StringBuilder text = new StringBuilder(2 + ids.size() * LENGTH).append('{');
        for (UUID id : ids) {
            if (text.length() > 1) {
                text.append(',');
            }
            text.append(id);
        }
        statement.setObject(index, text.append('}').toString(), Types.OTHER);
    }
}
