package org.baobab.platform.organization;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Role;
import org.baobab.platform.kernel.Slice;
import org.baobab.platform.persistence.Tenancy;

/** What the database says of organisations, before anybody remembers it. Lists need a transaction, because they load the apps of their rows after them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class OrganizationQueries {
    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    @PersistenceContext
    EntityManager em;

    public OrganizationView view(UUID id) {
        return em.createQuery(
                        "select o from Organization o left join fetch o.apps where o.id = :id", Organization.class)
                .setParameter("id", id)
                .getResultStream()
                .map(OrganizationView::of)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Organization", id));
    }

    /**
     * Every organisation there is, oldest first, for work that walks over all of them.
     *
     * @param after the last one of the part before; null to begin
     */
    public List<UUID> next(UUID after, int most) {
        return em.createQuery("select o.id from Organization o where o.id > :after order by o.id", UUID.class)
                .setParameter("after", after == null ? BEFORE_ALL : after)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(o) from Organization o", Long.class).getSingleResult();
    }

    public HeldMembership.All memberships(UUID accountId) {
        return new HeldMembership.All(Tenancy.everywhere(em)
                .createQuery("""
                        select new org.baobab.platform.organization.HeldMembership(o.id, o.name, m.role)
                        from Membership m join Organization o on o.id = m.organizationId
                        where m.accountId = :account
                        order by m.id""", HeldMembership.class)
                .setParameter("account", accountId)
                .getResultList());
    }

    /** What each of these people is in which organisation; whoever belongs to none is left out. */
    public Map<UUID, Map<UUID, Role>> roles(Collection<UUID> accountIds) {
        Map<UUID, Map<UUID, Role>> roles = new HashMap<>();
        Tenancy.everywhere(em)
                .createQuery(
                        "select m.accountId, m.organizationId, m.role from Membership m where m.accountId in (:accounts)",
                        Object[].class)
                .setParameter("accounts", accountIds)
                .getResultStream()
                .forEach(row -> roles.computeIfAbsent((UUID) row[0], account -> new HashMap<>())
                        .put((UUID) row[1], (Role) row[2]));
        return roles;
    }

    /** Those among the given organisations that follow in the order of their ids. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Slice<OrganizationView> among(List<UUID> ids, Paging paging) {
        List<Organization> rows = ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select o from Organization o where o.id in :ids and o.id > :after order by o.id",
                                Organization.class)
                        .setParameter("ids", ids)
                        .setParameter("after", paging.after() == null ? BEFORE_ALL : paging.after())
                        .setMaxResults(paging.fetch())
                        .getResultList();
        return Slice.cut(rows, paging, Organization::id).map(OrganizationView::of);
    }

    /** Newest first; an empty text finds all. */
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public Slice<OrganizationView> search(String text, Paging paging) {
        String pattern = "%" + text.toLowerCase(Locale.ROOT).replaceAll("([%_\\\\])", "\\\\$1") + "%";
        List<Organization> rows = em.createQuery("""
                        select o from Organization o
                        where o.id < :after and lower(o.name) like :pattern escape '\\'
                        order by o.id desc""", Organization.class)
                .setParameter("after", paging.after() == null ? AFTER_ALL : paging.after())
                .setParameter("pattern", pattern)
                .setMaxResults(paging.fetch())
                .getResultList();
        return Slice.cut(rows, paging, Organization::id).map(OrganizationView::of);
    }
}
