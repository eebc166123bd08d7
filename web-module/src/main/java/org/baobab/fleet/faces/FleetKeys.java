package org.baobab.fleet.faces;

import java.util.UUID;
import org.baobab.platform.kernel.NotFoundException;

/** Ids as an address of a page carries them; what is none belongs to nothing. */
public final class FleetKeys {
    private FleetKeys() {}

    public static UUID of(String what, String written) {
        UUID id = find(written);
        if (id == null) {
            throw new NotFoundException(what, String.valueOf(written));
        }
        return id;
    }

    /** Null where there is none. */
    public static UUID find(String written) {
        try {
            return written == null ? null : UUID.fromString(written);
        } catch (IllegalArgumentException none) {
            return null;
        }
    }

    /** The value of an enum that an address names, or null for whatever else somebody writes there. */
    public static <E extends Enum<E>> E find(Class<E> type, String written) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equals(written)) {
                return each;
            }
        }
        return null;
    }
}
