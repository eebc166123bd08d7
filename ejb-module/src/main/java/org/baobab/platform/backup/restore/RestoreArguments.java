package org.baobab.platform.backup.restore;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What a person asked the command for.
 *
 * @param into null for the database that Baobab is configured for, else an address or the name of another database of the same server
 */
record RestoreArguments(String backup, String into, boolean documents, boolean compare, boolean yes) {

    /** @throws IllegalArgumentException with a sentence */
    static RestoreArguments parse(List<String> arguments) {
        String backup = null;
        String into = null;
        boolean documents = true;
        boolean compare = false;
        boolean yes = false;
        Deque<String> rest = new ArrayDeque<>(arguments);
        while (!rest.isEmpty()) {
            String argument = rest.pop();
            switch (argument) {
                case "--into" -> {
                    if (rest.isEmpty()) {
                        throw new IllegalArgumentException("--into wants the address or the name of a database.");
                    }
                    into = rest.pop();
                }
                case "--no-documents" -> documents = false;
                case "--compare" -> compare = true;
                case "--yes", "-y" -> yes = true;
                default -> {
                    if (argument.startsWith("-")) {
                        throw new IllegalArgumentException("Unknown option: " + argument);
                    }
                    if (backup != null) {
                        throw new IllegalArgumentException("One backup at a time: " + backup + " or " + argument + "?");
                    }
                    backup = argument;
                }
            }
        }
        if (backup == null) {
            throw new IllegalArgumentException("Which backup?");
        }
        return new RestoreArguments(backup, into, documents, compare, yes);
    }

    TargetDatabase target(TargetDatabase configured) {
        if (into == null) {
            return configured;
        }
        return into.startsWith("jdbc:")
                ? new TargetDatabase(into, configured.user(), configured.password())
                : configured.named(into);
    }
}
