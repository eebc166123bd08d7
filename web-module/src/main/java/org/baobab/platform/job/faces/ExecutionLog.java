package org.baobab.platform.job.faces;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.baobab.platform.job.LogLine;

/** The end of what an execution wrote into the log, as a page holds it: read on from where it was. */
final class ExecutionLog {
    static final int MOST = 500;
    static final List<String> LEVELS = List.of("all", "warnings", "errors");

    private static final Set<String> ERRORS = Set.of("ERROR", "FATAL", "SEVERE");
    private static final Set<String> WARNINGS = Set.of("WARN", "WARNING");

    private final Deque<LogLine> lines = new ArrayDeque<>();
    private long last;
    private boolean cut;

    /** @param source the next lines after that one, none at the end */
    void readOn(LongFunction<List<LogLine>> source) {
        List<LogLine> next = source.apply(last);
        while (!next.isEmpty()) {
            next.forEach(this::add);
            next = source.apply(last);
        }
    }

    private void add(LogLine line) {
        lines.addLast(line);
        last = line.id();
        if (lines.size() > MOST) {
            lines.removeFirst();
            cut = true;
        }
    }

    /** Whether more was written than is kept here. */
    boolean isCut() {
        return cut;
    }

    List<LogLine> from(String level) {
        return lines.stream()
                .filter(line -> switch (level) {
                    case "errors" -> ERRORS.contains(line.level());
                    case "warnings" -> ERRORS.contains(line.level()) || WARNINGS.contains(line.level());
                    default -> true;
                })
                .toList();
    }
}
