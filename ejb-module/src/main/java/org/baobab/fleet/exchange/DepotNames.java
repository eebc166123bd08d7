package org.baobab.fleet.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.baobab.fleet.DepotView;
import org.baobab.fleet.Depots;
import org.baobab.platform.kernel.Paging;
import org.baobab.platform.kernel.Slice;

/** Depots as people call them. */
@ApplicationScoped
class DepotNames {
    @Inject
    Depots depots;

    /** @param ids by plain name; a name that several have is in none */
    record Known(Map<UUID, String> names, Map<String, UUID> ids) {
        boolean has(UUID id) {
            return names.containsKey(id);
        }

        /** Null for none. */
        String name(UUID id) {
            return id == null ? null : names.get(id);
        }

        Optional<UUID> find(String name) {
            return Optional.ofNullable(ids.get(Words.plain(name)));
        }
    }

    Known known() {
        Map<UUID, String> names = new HashMap<>();
        Map<String, UUID> ids = new HashMap<>();
        Set<String> shared = new HashSet<>();
        String cursor = null;
        do {
            Slice<DepotView> part = depots.list(null, Paging.of(Paging.MAX_LIMIT, cursor));
            for (DepotView depot : part.items()) {
                names.put(depot.id(), depot.name());
                String plain = Words.plain(depot.name());
                if (ids.putIfAbsent(plain, depot.id()) != null) {
                    shared.add(plain);
                }
            }
            cursor = part.next();
        } while (cursor != null);
        ids.keySet().removeAll(shared);
        return new Known(names, ids);
    }
}
