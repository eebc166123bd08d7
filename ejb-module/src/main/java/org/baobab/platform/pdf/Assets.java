package org.baobab.platform.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** What a page may show besides what it carries itself: documents by id, the caller's own and nobody else's. */
@FunctionalInterface
public interface Assets {
    Assets NONE = id -> Optional.empty();

    /** The content of this document, or empty where it does not exist for the caller. Whoever asks closes it. */
    Optional<InputStream> open(UUID document) throws IOException;
}
