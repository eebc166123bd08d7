package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.persistence.Tenancy;

/**
 * Says who belongs where to capabilities that write to people. It checks no right and looks into all organisations: whoever asks has made sure that the
 * caller may know.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class MemberDirectory {
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @PersistenceContext
    EntityManager em;

    /** Those of the accounts that are members of the organisation. */
    public Set<UUID> membersAmong(UUID organizationId, Collection<UUID> accountIds) {
        return accountIds.isEmpty()
                ? Set.of()
                : Tenancy.everywhere(em)
                        .createQuery("""
                                select m.accountId from Membership m
                                where m.organizationId = :organization and m.accountId in :accounts""", UUID.class)
                        .setParameter("organization", organizationId)
                        .setParameter("accounts", accountIds)
                        .getResultStream()
                        .collect(Collectors.toSet());
    }

    /** Owners and managers. */
    public List<UUID> managers(UUID organizationId) {
        return withAtLeast(organizationId, Role.MANAGER);
    }

    /** Those who hold that role or one that includes it, in the order in which they joined. */
    public List<UUID> withAtLeast(UUID organizationId, Role least) {
        return Tenancy.everywhere(em)
                .createQuery("""
                        select m.accountId from Membership m
                        where m.organizationId = :organization and m.role in :roles order by m.id""", UUID.class)
                .setParameter("organization", organizationId)
                .setParameter(
                        "roles",
                        Stream.of(Role.values())
                                .filter(role -> role.includes(least))
                                .collect(Collectors.toSet()))
                .getResultList();
    }

    /** The owner who has been one of the members for the longest time. */
    public Optional<UUID> firstOwner(UUID organizationId) {
        return Tenancy.everywhere(em)
                .createQuery("""
                        select m.accountId from Membership m
                        where m.organizationId = :organization and m.role = :role order by m.id""", UUID.class)
                .setParameter("organization", organizationId)
                .setParameter("role", Role.OWNER)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /**
     * The next people who match, each once however often they match, in the order of their accounts.
     *
     * @param after the last one of the part before; null to begin
     */
    public List<UUID> next(MemberFilter filter, UUID after, int most) {
        return query("select distinct m.accountId", filter, "order by m.accountId", after, UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    public long count(MemberFilter filter) {
        return query("select count(distinct m.accountId)", filter, "", null, Long.class)
                .getSingleResult();
    }

    /** The time zone of the organisation that the person joined first. */
    public Optional<ZoneId> firstZone(UUID accountId) {
        return Tenancy.everywhere(em)
                .createQuery("""
                        select o.timeZone from Membership m join Organization o on o.id = m.organizationId
                        where m.accountId = :account order by m.id""", String.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .map(ZoneId::of);
    }

    private <T> TypedQuery<T> query(String what, MemberFilter filter, String order, UUID after, Class<T> type) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder(" where m.accountId > :after");
        values.put("after", after == null ? BEFORE_ALL : after);
        narrow(where, values, " and m.organizationId = :organization", "organization", filter.organizationId());
        narrow(where, values, " and :app member of o.apps", "app", filter.app());
        narrow(where, values, " and m.role = :role", "role", filter.role());
        narrow(where, values, " and o.country = :country", "country", filter.country());
        TypedQuery<T> query = Tenancy.everywhere(em)
                .createQuery(
                        what + " from Membership m join Organization o on o.id = m.organizationId" + where + " "
                                + order,
                        type);
        values.forEach(query::setParameter);
        return query;
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(condition);
            values.put(name, value);
        }
    }
}
