package org.baobab.fleet.fence.crossing;

import java.util.UUID;

/** @param fenceId null is the limit that holds everywhere */
record Key(UUID fenceId, Aspect aspect) {
    static final Key EVERYWHERE = new Key(null, Aspect.SPEED);

    static Key place(UUID fenceId) {
        return new Key(fenceId, Aspect.PLACE);
    }

    static Key speed(UUID fenceId) {
        return new Key(fenceId, Aspect.SPEED);
    }
}
