package org.baobab.platform.persistence;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The statements that outlived rows of one table need.
 *
 * @param condition in SQL, with names for its values
 */
public record OldRows(EntityManager em, String table, String condition, Map<String, ?> values) {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    public long count() {
        var query = em.createNativeQuery("SELECT count(*) FROM " + table + " WHERE " + condition, Long.class);
        values.forEach(query::setParameter);
        return ((Number) query.getSingleResult()).longValue();
    }

    public List<UUID> next(UUID after, int most) {
        var query = em.createNativeQuery(
                "SELECT id FROM " + table + " WHERE id > :after AND " + condition + " ORDER BY id LIMIT :most",
                UUID.class);
        values.forEach(query::setParameter);
        List<?> found = query.setParameter("after", after == null ? BEFORE_ALL : after)
                .setParameter("most", most)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    public int delete(List<UUID> ids) {
        var query = OwnSql.changing(em, "DELETE FROM " + table + " WHERE id = ANY (:ids) AND " + condition);
        values.forEach(query::setParameter);
        return query.setParameter("ids", ids.toArray(UUID[]::new)).executeUpdate();
    }
}
