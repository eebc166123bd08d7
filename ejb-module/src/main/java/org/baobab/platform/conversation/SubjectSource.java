package org.baobab.platform.conversation;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** An application says what its subjects are now, by one application-scoped bean; without one, threads show what was said as they began. */
public interface SubjectSource {
    /** As {@link Subject#kind()}. */
    String kind();

    /** By their ids. What is gone, or not for everybody's eyes now, is left out: then its thread shows its former title and leads nowhere. */
    Map<UUID, Subject> find(Collection<UUID> ids);
}
