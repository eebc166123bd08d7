package org.baobab.platform.picture;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import javax.imageio.spi.IIORegistry;

/**
 * Keeps what this application brings along out of the JDK's registry of image plug-ins, which belongs to the whole server: it would outlive a redeployment and
 * hold the old classes. The registry looks for plug-ins once, with the class loader of whoever asks first; so we ask first, with the JDK's.
 */
@ApplicationScoped
class ImagePlugins {
    private static final int BEFORE_ALL = 1;

    void onStart(@Observes @Priority(BEFORE_ALL) Startup start) {
        Thread thread = Thread.currentThread();
        ClassLoader ours = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try {
            IIORegistry.getDefaultInstance();
        } finally {
            thread.setContextClassLoader(ours);
        }
    }

    /** In case somebody was faster, or registered one by hand. */
    @PreDestroy
    void leave() {
        ClassLoader ours = getClass().getClassLoader();
        IIORegistry registry = IIORegistry.getDefaultInstance();
        Iterator<Class<?>> categories = registry.getCategories();
        while (categories.hasNext()) {
            List<Object> plugins = new ArrayList<>();
            registry.getServiceProviders(categories.next(), false).forEachRemaining(plugins::add);
            plugins.stream()
                    .filter(plugin -> plugin.getClass().getClassLoader() != null)
                    .filter(plugin -> sees(ours, plugin.getClass()))
                    .forEach(registry::deregisterServiceProvider);
        }
    }

    /** Whether the class came with this application: its loader is neither the JDK's nor the server's. */
    private static boolean sees(ClassLoader ours, Class<?> plugin) {
        try {
            return plugin.getModule().getLayer() == null && ours.loadClass(plugin.getName()) == plugin;
        } catch (ClassNotFoundException foreign) {
            return false;
        }
    }
}
