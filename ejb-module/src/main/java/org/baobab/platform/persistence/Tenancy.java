package org.baobab.platform.persistence;

import jakarta.persistence.EntityManager;
import org.hibernate.Session;

/** The filter that keeps organisations apart, and the one way to switch it off. */
public final class Tenancy {
    static final String FILTER = "organization";
    static final String PARAMETER = "organizationId";

    private Tenancy() {}

    /**
     * Lets the rest of this transaction see the rows of all organisations. For what comes before an organisation is entered, for what belongs to a person, and
     * for operators and administrators.
     */
    public static EntityManager everywhere(EntityManager em) {
        em.unwrap(Session.class).disableFilter(FILTER);
        return em;
    }
}
