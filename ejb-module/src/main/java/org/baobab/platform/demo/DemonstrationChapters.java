package org.baobab.platform.demo;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.baobab.platform.identity.AccountDirectory;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.persistence.OwnSql;

/** Loads what apps add, each chapter once and in a transaction of its own, whichever node comes first. */
@Stateless
public class DemonstrationChapters {
    private static final long LOCK = 0xBA0BAC;

    @PersistenceContext
    EntityManager em;

    @Inject
    @Any
    Instance<DemonstrationChapter> chapters;

    @Inject
    AccountDirectory directory;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Of those that are wanted. */
    public List<String> names() {
        return chapters.stream()
                .filter(DemonstrationChapter::isWanted)
                .map(DemonstrationChapter::name)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    /** False if it was there already. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean load(String name) {
        em.createNativeQuery("select set_config('lock_timeout', '0', true)", String.class)
                .getSingleResult();
        em.createNativeQuery("select count(*) from pg_advisory_xact_lock(:lock)", Long.class)
                .setParameter("lock", LOCK)
                .getSingleResult();
        int marked = OwnSql.changing(em, """
                        INSERT INTO demonstration_chapter (name, loaded_at) VALUES (:name, :now) ON CONFLICT DO NOTHING""")
                .setParameter("name", name)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (marked == 0) {
            return false;
        }
        caller.actAsSystem(null);
        chapters.stream()
                .filter(chapter -> chapter.name().equals(name))
                .findFirst()
                .orElseThrow()
                .load(new People());
        return true;
    }

    /** As the file and the database know them. */
    private final class People implements DemonstrationPeople {
        @Override
        public String password() {
            return Demonstration.read().password();
        }

        @Override
        public UUID account(String email) {
            return directory
                    .findByEmail(email)
                    .orElseThrow(() -> new NoSuchElementException("Nobody in the demonstration is " + email))
                    .id();
        }

        /** Two may have one name; the demonstration's is the older. */
        @Override
        public UUID organization(String name) {
            return em.createQuery(
                            "select o.id from Organization o where o.name = :name order by o.createdAt", UUID.class)
                    .setParameter("name", name)
                    .setMaxResults(1)
                    .getSingleResult();
        }
    }
}
