package org.baobab.platform.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The bytes of an object, or a part of them, to be read once and closed.
 *
 * @param size of the whole object
 * @param from the first byte of the part
 * @param length how many bytes the part has
 * @param file the whole object as a file of this machine, where the store is a folder: for whoever can send or open it without a copy
 */
public record ObjectContent(InputStream stream, long size, long from, long length, Optional<Path> file)
        implements AutoCloseable {

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
