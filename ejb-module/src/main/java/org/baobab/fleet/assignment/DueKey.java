package org.baobab.fleet.assignment;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** Where a walk over what is due stands: in the order of its moments, so that the index tells at once that there is nothing. */
public record DueKey(Instant at, UUID id) implements Serializable {
    static final DueKey BEFORE_ALL = new DueKey(Instant.EPOCH, new UUID(0, 0));
}
