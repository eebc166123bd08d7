package org.baobab.fleet;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Map;

/** What a query asks for, one condition after another, those left out for which no value is given. */
public final class Conditions {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Object> values = new HashMap<>();

    private Conditions() {}

    /** @param condition such as {@code e.organizationId = :organization} */
    public static Conditions of(String condition, String name, Object value) {
        Conditions conditions = new Conditions();
        conditions.text.append(condition);
        conditions.values.put(name, value);
        return conditions;
    }

    /** @param value null: as if it had not been asked for */
    public Conditions and(String condition, String name, Object value) {
        if (value != null) {
            text.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    /**
     * @param select with all that stands before {@code where}
     * @param rest with all that stands behind the conditions
     */
    public <T> TypedQuery<T> query(EntityManager em, String select, String rest, Class<T> type) {
        TypedQuery<T> query = em.createQuery(select + " where " + text + " " + rest, type);
        values.forEach(query::setParameter);
        return query;
    }
}
