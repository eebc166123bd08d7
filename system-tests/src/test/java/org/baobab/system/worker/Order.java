package org.baobab.system.worker;

import java.util.UUID;

/**
 * What a test's task should do.
 *
 * @param subject what its effect is counted under
 * @param outcome DONE, FAIL (at each of the first {@code times} attempts), PERMANENT, LATER (the first {@code times} tries) or SLOW
 */
public record Order(UUID subject, String outcome, int times) {
    public static Order done(UUID subject) {
        return new Order(subject, "DONE", 0);
    }
}
