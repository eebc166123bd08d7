package org.baobab.platform.picture;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Settings;

/** Limits of pictures, read once at the start. */
@ApplicationScoped
class PictureSettings {
    private static final int MILLION = 1_000_000;
    private static final int MOST_MEGAPIXELS = 200;
    private static final int LEAST_MEMORY = 32;
    private static final int MOST_MEMORY = 16_384;

    /** A quarter of the heap, as long as nobody says otherwise. */
    private static final long HEAP_SHARE = 4L << 20;

    @Inject
    Settings settings;

    private long mostPixels;
    private int memory;

    @PostConstruct
    void read() {
        mostPixels = (long) settings.integer("baobab.picture.megapixels", 50, 1, MOST_MEGAPIXELS) * MILLION;
        int share = (int) Math.max(LEAST_MEMORY, Runtime.getRuntime().maxMemory() / HEAP_SHARE);
        memory = settings.integer("baobab.picture.memory", Math.min(share, MOST_MEMORY), LEAST_MEMORY, MOST_MEMORY);
    }

    void onStart(@Observes Startup start) {
        // Being called is enough: a wrong value has stopped the start by now.
    }

    long mostPixels() {
        return mostPixels;
    }

    /** In megabytes. */
    int memory() {
        return memory;
    }
}
