package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.baobab.platform.document.ContentCleaner;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.picture.drawing.CleanDrawing;
import org.baobab.platform.picture.drawing.UnreadablePictureException;
import org.baobab.platform.storage.Bucket;

/** Takes everything but lines, colours and words out of an SVG, in whatever bucket. */
@ApplicationScoped
class DrawingCleaner implements ContentCleaner {
    /** It has to be in memory; a drawing beyond that is a photo in disguise. */
    private static final int LARGEST = 4 << 20;

    @Override
    public boolean cleans(Bucket bucket, ContentKind kind) {
        return kind == ContentKind.SVG;
    }

    @Override
    public InputStream clean(ContentKind kind, InputStream original) throws IOException {
        byte[] drawing = original.readNBytes(LARGEST + 1);
        if (drawing.length > LARGEST) {
            throw refused("The drawing has more than " + LARGEST + " bytes");
        }
        try {
            return new ByteArrayInputStream(CleanDrawing.clean(new ByteArrayInputStream(drawing)));
        } catch (UnreadablePictureException broken) {
            throw refused(broken.getMessage());
        }
    }

    private static UnfitContentException refused(String why) {
        return new UnfitContentException("drawing-refused", why, Map.of("most", LARGEST >> 20));
    }
}
