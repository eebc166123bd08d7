package org.baobab.sandbox.webhook;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.baobab.sandbox.live.Changes;

/** The receivers and what they got, oldest first and within a bound. */
final class Receivers {
    private static final int MOST_NAMES = 1_000;
    private static final int MOST_CALLS = 2_000;
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private final Map<String, Behaviour> behaviours = new HashMap<>();
    private final Deque<Received> calls = new ArrayDeque<>();
    private final Changes changes;
    private long bytes;

    Receivers(Changes changes) {
        this.changes = changes;
    }

    /** @return false when there are too many receivers already */
    synchronized boolean change(String name, UnaryOperator<Behaviour> change) {
        if (!behaviours.containsKey(name) && behaviours.size() >= MOST_NAMES) {
            return false;
        }
        behaviours.put(name, change.apply(behaviourOf(name)));
        return true;
    }

    synchronized Behaviour behaviourOf(String name) {
        return behaviours.getOrDefault(name, Behaviour.USUAL);
    }

    /** How the next call is to be answered, which uses up one of the times that it was told. */
    synchronized Behaviour next(String name) {
        Behaviour now = behaviourOf(name);
        behaviours.computeIfPresent(name, (same, told) -> told.afterOne());
        return now;
    }

    synchronized void keep(Received call) {
        calls.addLast(call);
        bytes += call.bytes();
        while (calls.size() > 1 && (calls.size() > MOST_CALLS || bytes > MOST_BYTES)) {
            bytes -= calls.removeFirst().bytes();
        }
        changes.inWebhooks();
    }

    /** Those of one receiver, or all where the name is null. */
    synchronized List<Received> list(String name) {
        return calls.stream()
                .filter(call -> name == null || call.name().equals(name))
                .toList();
    }

    synchronized void forget(String name) {
        if (name == null) {
            behaviours.clear();
        } else {
            behaviours.remove(name);
        }
        calls.removeIf(call -> name == null || call.name().equals(name));
        bytes = calls.stream().mapToLong(Received::bytes).sum();
        changes.inWebhooks();
    }
}
