package org.baobab.platform.cache;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;

/** Which addresses this node has answered publicly, for outer caches that know nothing else; the ones answered longest ago are forgotten first. */
@ApplicationScoped
public class TaggedAddresses {
    private static final int MOST = 50_000;

    @Inject
    AnswerSettings settings;

    private final Map<String, Set<String>> tagsByAddress = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Entry<String, Set<String>> eldest) {
            return size() > MOST;
        }
    };

    /** Forgotten at once where nobody is told of addresses. */
    public void note(String address, Set<String> tags) {
        if (!settings.tellsAddresses()) {
            return;
        }
        synchronized (tagsByAddress) {
            tagsByAddress.remove(address);
            tagsByAddress.put(address, tags);
        }
    }

    List<String> of(Collection<String> tags) {
        synchronized (tagsByAddress) {
            return tagsByAddress.entrySet().stream()
                    .filter(entry -> !Collections.disjoint(entry.getValue(), tags))
                    .map(Entry::getKey)
                    .toList();
        }
    }

    List<String> all() {
        synchronized (tagsByAddress) {
            return List.copyOf(tagsByAddress.keySet());
        }
    }
}
