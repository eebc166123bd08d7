package org.baobab.listings;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Knows the photos of listings. */
public interface PhotoShelf {
    /** In their order; a listing without any may be missing. */
    Map<UUID, List<PhotoView>> photosOf(Collection<UUID> listingIds);
}
