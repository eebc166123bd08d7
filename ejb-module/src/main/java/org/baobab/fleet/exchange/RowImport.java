package org.baobab.fleet.exchange;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.exchange.ImportKeys.Key;
import org.baobab.fleet.exchange.ImportedRow.Action;
import org.baobab.platform.kernel.Caller;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.table.Table;

/**
 * What is the same whatever is imported: every row is judged before the first is taken.
 *
 * @param <F> what is said of one
 * @param <V> one that exists
 */
abstract class RowImport<F, V> {
    @Inject
    ImportKeys keys;

    @Inject
    Caller caller;

    @PersistenceContext
    EntityManager em;

    /** The field that names a row. */
    abstract String key();

    abstract Words<String> fields();

    /** Fields of an export that an import does not need. */
    abstract Set<String> readOver();

    abstract List<Key> keys(List<String> written);

    abstract Map<UUID, V> find(Set<UUID> ids);

    /** Before the rows are read: the file is taken for good from here on. */
    abstract void begin();

    /** @param now null for a new one */
    abstract F read(Cells cells, V now);

    /** In the form in which it is kept. @throws RuleViolationException where it cannot be */
    abstract F checked(F facts);

    /** Looks for what only the present state forbids. */
    abstract void compare(Cells cells, F facts, V now, Key key);

    abstract boolean same(F facts, V now);

    abstract String written(F facts);

    abstract String name(F facts);

    /** @return their ids, in the same order */
    abstract List<UUID> save(List<Draft<F>> drafts);

    /**
     * What is to be written.
     *
     * @param id null for a new one
     * @param place of its row
     */
    record Draft<F>(UUID id, F facts, int place) {}

    private Map<UUID, V> known(Set<UUID> ids) {
        Map<UUID, V> known = find(ids);
        em.clear();
        return known;
    }

    final ImportOutcome run(Table table, ImportMode mode) {
        Columns columns = Columns.of(table, fields(), readOver(), key());
        List<Cells> rows =
                table.rows().stream().map(row -> new Cells(columns, row)).toList();
        List<Key> keys = keys(rows.stream().map(this::named).toList());
        Map<UUID, V> known = known(ids(keys));
        begin();
        List<ImportedRow> told = new ArrayList<>();
        List<ImportError> errors = new ArrayList<>();
        List<Draft<F>> drafts = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Cells cells = rows.get(i);
            Key key = keys.get(i);
            V now = key.id() == null ? null : known.get(key.id());
            F facts = judged(cells, key, now, seen);
            Action action = !cells.isGood()
                    ? Action.REFUSED
                    : now == null ? Action.CREATED : same(facts, now) ? Action.UNCHANGED : Action.UPDATED;
            errors.addAll(cells.errors());
            told.add(new ImportedRow(
                    cells.number(),
                    facts == null ? named(cells) : written(facts),
                    facts == null ? "" : name(facts),
                    action,
                    key.id()));
            if (action == Action.CREATED || action == Action.UPDATED) {
                drafts.add(new Draft<>(key.id(), facts, i));
            }
        }
        boolean applied = mode.changes(errors.isEmpty());
        if (applied) {
            List<UUID> ids = save(drafts);
            for (int i = 0; i < drafts.size(); i++) {
                int place = drafts.get(i).place();
                told.set(place, told.get(place).as(ids.get(i)));
            }
        }
        return new ImportOutcome(applied, told, errors, columns.ignored());
    }

    /** Null where it cannot be used. */
    private F judged(Cells cells, Key key, V now, Map<String, Integer> seen) {
        F said = read(cells, now);
        Integer before = key.key().isEmpty() ? null : seen.putIfAbsent(key.key(), cells.number());
        if (before != null) {
            cells.wrong(key(), "import.twice", Map.of("row", before));
        }
        try {
            F facts = checked(said);
            compare(cells, facts, now, key);
            return facts;
        } catch (RuleViolationException broken) {
            cells.wrong(broken);
            return null;
        }
    }

    private String named(Cells cells) {
        String written = cells.text(key());
        return written == null ? "" : written;
    }

    private static Set<UUID> ids(List<Key> keys) {
        Set<UUID> ids = new HashSet<>();
        keys.stream().map(Key::id).filter(id -> id != null).forEach(ids::add);
        return ids;
    }
}
