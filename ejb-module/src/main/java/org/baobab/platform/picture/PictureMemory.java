package org.baobab.platform.picture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.concurrent.Semaphore;
import org.baobab.platform.picture.drawing.PictureHeader;
import org.baobab.platform.picture.drawing.PictureSizes;

/**
 * Shares out the memory that drawing takes. Most pictures stream and take little; an interlaced one, a WebP or a very tall one is large for a while, and then
 * waits until the others are done rather than bringing the server down.
 */
@ApplicationScoped
class PictureMemory {
    private static final long MEGABYTE = 1L << 20;

    /** A result of the widest kind, several times over: pixels, turned pixels, the same for a writer, and its bytes. */
    private static final long COPIES = 4;

    @Inject
    PictureSettings settings;

    private int megabytes;
    private Semaphore free;

    @PostConstruct
    void prepare() {
        megabytes = settings.memory();
        free = new Semaphore(megabytes, true);
    }

    /** Waits until there is enough. @return what is to be given back */
    int take(PictureHeader header) throws InterruptedException {
        int share = (int) Math.min(megabytes, Math.ceilDiv(bytes(header), MEGABYTE));
        free.acquire(share);
        return share;
    }

    void giveBack(int share) {
        free.release(share);
    }

    /** What drawing that picture takes, the native memory of its reader included. */
    static long bytes(PictureHeader header) {
        PictureSizes.Size widest = PictureSizes.PHOTO.whole(
                header, PictureSizes.PHOTO.fitting(header).getFirst());
        long result = (long) widest.width() * widest.height() * 4 * COPIES;
        long reading =
                switch (header.format()) {
                    // The library shrinks while it reads, ours gets up to twice the width.
                    case WEBP -> header.area() * 2 + (long) widest.width() * widest.height() * 16;
                    case PNG -> header.gradual() ? Math.min(header.area(), 16_000_000) * 4 : 0;
                    // All coefficients of a progressive one are kept until the last of them came.
                    case JPEG -> header.channels() == 4 ? header.area() * 8 : header.gradual() ? header.area() * 6 : 0;
                };
        return MEGABYTE + result + reading;
    }
}
