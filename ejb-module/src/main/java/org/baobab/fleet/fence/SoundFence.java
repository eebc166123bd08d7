package org.baobab.fleet.fence;

import java.util.Set;
import java.util.UUID;

/**
 * What is kept of a zone, once its facts were found sound.
 *
 * @param vehicles null is all
 * @param hours null is always
 */
record SoundFence(
        String name,
        FenceKind kind,
        FenceShape shape,
        Set<UUID> vehicles,
        Hours hours,
        Integer speedLimitKmh,
        int dwellSeconds,
        boolean active,
        String color) {}
