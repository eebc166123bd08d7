package org.baobab.platform.web.cache;

import java.util.List;
import org.baobab.platform.cache.AnswerCache;

/** What the handler in front of the container needs of it. */
record Shelf(AnswerCache cache, List<String> prefixes) {
    static final String NAME = Shelf.class.getName();

    boolean mayHold(String path) {
        for (String prefix : prefixes) {
            if (path.startsWith(prefix)) {
                return true;
            }
        }
        return false;
    }
}
