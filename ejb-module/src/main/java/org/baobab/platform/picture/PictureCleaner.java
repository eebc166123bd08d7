package org.baobab.platform.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.baobab.platform.document.ContentCleaner;
import org.baobab.platform.document.ContentKind;
import org.baobab.platform.kernel.UnfitContentException;
import org.baobab.platform.picture.drawing.CleanPicture;
import org.baobab.platform.picture.drawing.PictureFormat;
import org.baobab.platform.picture.drawing.PictureTooLargeException;
import org.baobab.platform.picture.drawing.UnreadablePictureException;
import org.baobab.platform.storage.Bucket;

/** Cleans pictures that are shown to others. In the other buckets a file stays what somebody put there, byte by byte. */
@ApplicationScoped
class PictureCleaner implements ContentCleaner {
    private static final Set<Bucket> SHOWN = EnumSet.of(Bucket.PHOTOS, Bucket.AVATARS);
    private static final long MILLION = 1_000_000;

    @Inject
    PictureSettings settings;

    @Override
    public boolean cleans(Bucket bucket, ContentKind kind) {
        return SHOWN.contains(bucket) && kind.isPicture();
    }

    @Override
    public InputStream clean(ContentKind kind, InputStream original) throws IOException {
        PictureFormat format =
                switch (kind) {
                    case JPEG -> PictureFormat.JPEG;
                    case PNG -> PictureFormat.PNG;
                    case WEBP -> PictureFormat.WEBP;
                    default ->
                        throw new UnfitContentException(
                                "picture-kind-refused",
                                "No picture of the kind " + kind,
                                Map.of("kind", kind.mediaType()));
                };
        return new Refusing(CleanPicture.of(format, original, settings.mostPixels()), settings.mostPixels() / MILLION);
    }

    /** Tells what is wrong with a picture in the words of the application. */
    private static final class Refusing extends InputStream {
        private final CleanPicture picture;
        private final long most;

        Refusing(CleanPicture picture, long most) {
            this.picture = picture;
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return picture.read(into, offset, length);
            } catch (PictureTooLargeException bomb) {
                throw new UnfitContentException(
                        "picture-too-large", bomb.getMessage(), Map.of("megapixels", bomb.megapixels(), "most", most));
            } catch (UnreadablePictureException broken) {
                throw new UnfitContentException("picture-broken", broken.getMessage(), Map.of());
            }
        }
    }
}
