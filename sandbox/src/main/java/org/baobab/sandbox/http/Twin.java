package org.baobab.sandbox.http;

/** One service of the outside world, as far as it is reached over HTTP. */
public interface Twin {
    void mount(Routes routes);
}
