package org.baobab.platform.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.baobab.platform.kernel.NeedsPlatform;
import org.baobab.platform.kernel.NotFoundException;
import org.baobab.platform.kernel.PlatformRole;

/** What operators see of indexes and do with them. Filling one anew is the job {@code reindex}. */
@Stateless
@NeedsPlatform(PlatformRole.OPERATOR)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SearchOperations {
    @Inject
    IndexOverview overview;

    @Inject
    LiveIndexes lives;

    @Inject
    IndexKeeper keeper;

    public List<IndexView> list() {
        return overview.all();
    }

    /** Reads all of an index that this node has and compares it with its checksums; what is broken is given up, and filled anew by itself. */
    public IndexView check(String name) {
        LiveIndex<?> live = lives.find(name).orElseThrow(() -> new NotFoundException("SearchIndex", name));
        keeper.check(live);
        return overview.of(live);
    }
}
