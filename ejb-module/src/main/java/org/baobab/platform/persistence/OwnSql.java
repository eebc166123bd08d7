package org.baobab.platform.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.jpa.HibernateHints;

/**
 * Statements of our own that change rows. Hibernate does not read them, and not knowing what they change it would empty the whole second-level cache after each;
 * so it is told their table.
 */
public final class OwnSql {
    private static final Pattern CHANGED = Pattern.compile(
            "(?<!FOR |DO )\\b(?:INSERT\\s+INTO|UPDATE|DELETE\\s+FROM)\\s+([a-z_]+)", Pattern.CASE_INSENSITIVE);

    private OwnSql() {}

    /** A statement that changes rows of one table, the first that it names so. */
    public static Query changing(EntityManager em, String sql) {
        if (em.isJoinedToTransaction()) {
            // Told the table, Hibernate would write only what waits for that one, and rows may refer to others.
            em.flush();
        }
        return em.createNativeQuery(sql).setHint(HibernateHints.HINT_NATIVE_SPACES, Set.of(changed(sql)));
    }

    static String changed(String sql) {
        Matcher table = CHANGED.matcher(sql);
        if (!table.find()) {
            throw new IllegalArgumentException("This changes no table: " + sql);
        }
        return table.group(1);
    }
}
