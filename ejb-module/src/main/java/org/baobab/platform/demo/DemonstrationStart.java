package org.baobab.platform.demo;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.inject.Inject;
import org.baobab.platform.kernel.Settings;
import org.jboss.logging.Logger;

/** Has the demonstration loaded, if one is wanted, before the application is deployed and anybody is served. */
@Singleton
@Startup
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DemonstrationStart {
    private static final Logger LOG = Logger.getLogger(DemonstrationStart.class);

    @Inject
    Settings settings;

    @Inject
    DemonstrationLoader loader;

    @Inject
    DemonstrationChapters chapters;

    @Inject
    RequestContextController requests;

    @PostConstruct
    void start() {
        if (!settings.flag("baobab.demo", false)) {
            return;
        }
        // The loader and what it calls must share one caller.
        boolean opened = requests.activate();
        try {
            if (loader.load()) {
                LOG.info("The demonstration is loaded");
            }
            for (String chapter : chapters.names()) {
                if (chapters.load(chapter)) {
                    LOG.infof("The demonstration has its chapter %s", chapter);
                }
            }
        } finally {
            if (opened) {
                requests.deactivate();
            }
        }
    }
}
