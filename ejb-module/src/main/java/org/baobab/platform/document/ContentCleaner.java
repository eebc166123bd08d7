package org.baobab.platform.document;

import java.io.IOException;
import java.io.InputStream;
import org.baobab.platform.storage.Bucket;

/** Takes out of a content what it must not hold there. A kind that has to be cleaned ({@link ContentKind#SVG}) is refused where no bean of this type cleans it. */
public interface ContentCleaner {
    boolean cleans(Bucket bucket, ContentKind kind);

    /**
     * The same without what must not be there. Whoever implements this bounds what it reads.
     *
     * @throws org.baobab.platform.kernel.AppException if it cannot be cleaned
     * @throws IOException what reading the original threw
     */
    InputStream clean(ContentKind kind, InputStream original) throws IOException;
}
