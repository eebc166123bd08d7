package org.baobab.platform.notification.mail;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Jakarta Mail looks for its provider of streams a dozen times for each letter, and each time through all libraries of the application, which was a quarter of
 * the work of sending. Seen through this loader the second look finds what the first has found.
 */
final class RememberingLoader extends ClassLoader {
    private final Map<String, List<URL>> found = new ConcurrentHashMap<>();

    RememberingLoader(ClassLoader parent) {
        super("mail", parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        List<URL> known = found.get(name);
        if (known == null) {
            known = Collections.list(super.getResources(name));
            found.put(name, known);
        }
        return Collections.enumeration(known);
    }

    <T> T seenBy(Supplier<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(this);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
