package org.baobab.platform.picture.drawing;

import com.luciad.imageio.webp.WebPWrapper;
import org.jboss.logging.Logger;

/** Google's WebP library, which is native and comes with the application for the usual systems. Without it there is no WebP, and JPEG has to do. */
final class WebpLibrary {
    private static final Logger LOG = Logger.getLogger(WebpLibrary.class);

    private WebpLibrary() {}

    private static final class Native {
        static final boolean LOADED = load();

        private static boolean load() {
            String temporary = System.getProperty("jboss.server.temp.dir");
            if (temporary != null) {
                // The library unpacks itself there, under a new name each time, and takes it away when the JVM ends.
                System.setProperty("com.luciad.imageio.webp.tmpdir", temporary);
            }
            try {
                WebPWrapper.loadNativeLibrary();
                return true;
            } catch (LinkageError | RuntimeException missing) {
                LOG.infof("Pictures are made as JPEG only: no WebP library for this system (%s)", missing.getMessage());
                return false;
            }
        }
    }

    static boolean isAvailable() {
        return Native.LOADED;
    }
}
