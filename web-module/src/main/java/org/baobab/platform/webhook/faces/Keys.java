package org.baobab.platform.webhook.faces;

import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;

/** Ids as an address of a page carries them; what is none belongs to nothing. */
final class Keys {
    private Keys() {}

    static UUID of(String what, String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException | NullPointerException none) {
            throw new NotFoundException(what, String.valueOf(written));
        }
    }
}
