package org.baobab.fleet.assignment.faces;

import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;

/** Ids in addresses. */
final class Keys {
    private Keys() {}

    /** What is no id leads to nothing. */
    static UUID of(String what, String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException | NullPointerException none) {
            throw new NotFoundException(what, text);
        }
    }

    static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }
}
