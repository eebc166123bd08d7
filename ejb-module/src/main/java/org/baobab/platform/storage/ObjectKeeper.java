package org.baobab.platform.storage;

import java.util.Collection;
import java.util.Set;

/** A capability that keeps keys of objects in rows of its own. Every bean of this type is asked before an object is called an orphan. */
public interface ObjectKeeper {

    /** Which of these keys it has rows for. */
    Set<String> keeps(Bucket bucket, Collection<String> keys);
}
