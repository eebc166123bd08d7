package org.baobab.platform.task;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.UUID;
import org.baobab.platform.kernel.Ids;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** How tasks are going. Asks nobody for rights: that is up to the service that shows it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TaskQueries {
    @PersistenceContext
    EntityManager em;

    public Optional<TaskView> find(UUID id) {
        return Optional.ofNullable(em.find(Task.class, id)).map(Task::view);
    }

    public Optional<TaskDetails> details(UUID id) {
        return Optional.ofNullable(em.find(Task.class, id)).map(Task::details);
    }

    /** Every state, also those in which none is. */
    public Map<TaskState, Long> countByState(UUID batchId) {
        Map<TaskState, Long> counts = new EnumMap<>(TaskState.class);
        for (TaskState state : TaskState.values()) {
            counts.put(state, 0L);
        }
        em.createQuery("select t.state, count(t) from Task t where t.batchId = :batch group by t.state", Object[].class)
                .setParameter("batch", batchId)
                .getResultList()
                .forEach(row -> counts.put((TaskState) row[0], (Long) row[1]));
        return counts;
    }

    /** Kinds with tasks that failed for good, the most frequent first. */
    public List<FailedKind> failedKinds() {
        return em.createQuery(
                        "select new org.baobab.platform.task.FailedKind(t.kind, count(t)) from Task t where t.dead = true"
                                + " group by t.kind order by count(t) desc, t.kind",
                        FailedKind.class)
                .getResultList();
    }

    /** Newest first. */
    public Slice<TaskView> list(TaskFilter filter, Paging paging) {
        StringJoiner where = new StringJoiner(" and ", " where ", "").setEmptyValue("");
        add(where, filter.kind(), "t.kind = :kind");
        add(where, filter.state(), "t.state = :state");
        add(where, filter.state() == TaskState.FAILED ? filter : null, "t.dead = true");
        add(where, filter.state() != null && filter.state().isOpen() ? filter : null, "t.finishedAt is null");
        add(where, filter.queue(), "t.queue = :queue");
        add(where, filter.since(), "t.id >= :since");
        add(where, filter.batchId(), "t.batchId = :batch");
        add(where, paging.after(), "t.id < :after");
        TypedQuery<Task> query = em.createQuery("select t from Task t" + where + " order by t.id desc", Task.class);
        set(query, "kind", filter.kind());
        set(query, "state", filter.state());
        set(query, "queue", filter.queue() == null ? null : filter.queue().label());
        set(query, "since", filter.since() == null ? null : Ids.floor(filter.since()));
        set(query, "batch", filter.batchId());
        set(query, "after", paging.after());
        List<Task> rows = query.setMaxResults(paging.fetch()).getResultList();
        return Slice.cut(rows, paging, Task::id).map(Task::view);
    }

    private static void add(StringJoiner where, Object wanted, String condition) {
        if (wanted != null) {
            where.add(condition);
        }
    }

    private static void set(TypedQuery<Task> query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }
}
