package org.baobab.platform.pdf.page;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLogger;
import java.util.logging.Level;
import org.jboss.logging.Logger;

/** What openhtmltopdf has to say about other people's pages is for whoever looks for it; it would write it to standard error otherwise. */
final class RendererLog implements XRLogger {
    private static final Logger LOG = Logger.getLogger(RendererLog.class);

    @Override
    public void log(String where, Level level, String message) {
        LOG.debugf("%s: %s", where, message);
    }

    @Override
    public void log(String where, Level level, String message, Throwable thrown) {
        LOG.debugf(thrown, "%s: %s", where, message);
    }

    @Override
    public void setLevel(String logger, Level level) {
        // Levels are the server's.
    }

    @Override
    public boolean isLogLevelEnabled(Diagnostic diagnostic) {
        return LOG.isDebugEnabled();
    }
}
