package org.baobab.fleet.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.baobab.platform.kernel.RuleViolationException;
import org.baobab.platform.kernel.RuleViolationException.Violation;
import org.baobab.platform.table.Table;

/** Which column of a file holds which field. */
final class Columns {
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final List<String> ignored = new ArrayList<>();

    private Columns() {}

    /**
     * @param readOver fields that an export has and an import does not need
     * @param needed without which no row can be understood
     * @throws RuleViolationException where one of those is missing or a field has two columns
     */
    static Columns of(Table table, Words<String> fields, Set<String> readOver, String needed) {
        Columns columns = new Columns();
        List<Violation> wrong = new ArrayList<>();
        for (int i = 0; i < table.header().size(); i++) {
            String name = table.header().get(i);
            Optional<String> field = fields.find(name);
            if (field.isEmpty()) {
                if (!name.isEmpty() && !readOver.contains(name)) {
                    columns.ignored.add(name);
                }
            } else if (columns.places.putIfAbsent(field.get(), i) == null) {
                columns.names.put(field.get(), name);
            } else {
                wrong.add(new Violation("file", "import.column-twice", Map.of("column", name)));
            }
        }
        if (!columns.has(needed)) {
            wrong.add(new Violation("file", "import.column-missing", Map.of("column", needed)));
        }
        if (!wrong.isEmpty()) {
            throw new RuleViolationException(wrong);
        }
        return columns;
    }

    boolean has(String field) {
        return places.containsKey(field);
    }

    String cell(Table.Row row, String field) {
        Integer place = places.get(field);
        return place == null ? "" : row.cells().get(place);
    }

    /** As the file calls it. */
    String name(String field) {
        return names.getOrDefault(field, field);
    }

    List<String> ignored() {
        return ignored;
    }
}
