package org.baobab.fleet.fence.crossing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baobab.fleet.fence.FenceBook;
import org.baobab.fleet.fence.FenceBook.Edition;

/** What this node has in memory of the organisations that sent positions lately. */
@ApplicationScoped
class Watches {
    private static final int MOST = 500;

    @Inject
    FenceBook book;

    private final Map<UUID, Watch> known = new LinkedHashMap<>(16, 0.75f, true);

    /** As the database has it now: what another node changed a moment ago is in it. */
    Watch of(UUID organization) {
        Edition edition = book.edition(organization);
        Watch kept = get(organization);
        if (kept != null && kept.isOf(edition)) {
            return kept;
        }
        // The edition was read before what it counts: a change in between makes the next one read again.
        Watch read = new Watch(edition, book.read(organization));
        keep(organization, read);
        return read;
    }

    private synchronized Watch get(UUID organization) {
        return known.get(organization);
    }

    private synchronized void keep(UUID organization, Watch watch) {
        known.put(organization, watch);
        if (known.size() > MOST) {
            known.remove(known.keySet().iterator().next());
        }
    }
}
